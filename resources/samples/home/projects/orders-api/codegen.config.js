export default {
  inputType: 'asyncapi',
  inputPath: './asyncapi.yaml',
  generators: [/* ... */],
  
  // Disable telemetry for this project
  telemetry: {
    enabled: false
  }
}
