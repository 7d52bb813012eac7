/** What a model card says in English, as running text says it. */
export const card = {
  tests: 'test parts of all sets',
  validation: 'validation parts of all sets',
  validationLabel0: 'not-spam rows of the validation parts',
} as const;
