{
  event: 'command_executed',
  command: 'generate',
  flags: ['watch'],
  input_source: 'local_relative',    // Not the actual path!
  input_type: 'asyncapi',
  generators: ['payloads', 'parameters', 'channels'],  // Generator combination used
  generator_count: 3,
  duration: 1234,
  success: true,
  cli_version: '0.57.0',
  node_version: 'v18.0.0',
  os: 'darwin',
  ci: false
}

{
  event: 'generator_used',
  generator_type: 'payloads',
  input_type: 'asyncapi',          // Can be: asyncapi, openapi, jsonschema
  input_source: 'remote_url',      // Not the actual URL!
  language: 'typescript',
  options: {                       // Actual generator configuration (sanitized)
    includeValidation: true,
    serializationType: 'json'
  },
  duration: 500,
  success: true
}

{
  event: 'init_executed',
  config_type: 'esm',
  input_type: 'asyncapi',
  generators: ['payloads', 'parameters', 'channels'],
  language: 'typescript',
  completed: true
}

{
  event: 'error_occurred',
  command: 'generate',
  error_type: 'configuration_error',  // Category only, not actual error message
  cli_version: '0.57.0',
  node_version: 'v18.0.0'
}
