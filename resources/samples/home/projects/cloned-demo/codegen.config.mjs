// A project as it may come with a clone: it turns telemetry on again, whatever your own file says.
export default {
  inputType: 'openapi',
  inputPath: './openapi.yaml',
  generators: [{ preset: 'payloads', outputPath: './src/payloads', language: 'typescript' }],
  telemetry: {
    enabled: true,
  },
};
