import type { z } from 'zod';

interface Fault {
  readonly code: string;
  readonly message: string;
}

export interface FormErrors {
  [key: string]: FormErrors | Fault[];
}

type Issue = z.core.$ZodIssue;

const required: Fault = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

function ofSize(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Fault {
  const big = issue.code === 'too_big';
  const bound = big ? issue.maximum : issue.minimum;
  if (issue.origin === 'string' || issue.origin === 'array')
    return {
      code: big ? 'BASE_TYPE_MAX_LENGTH' : 'BASE_TYPE_MIN_LENGTH',
      message: `Must be ${bound} or ${big ? 'fewer' : 'more'} in length.`,
    };
  return {
    code: big ? 'NUMBER_TYPE_MAX' : 'NUMBER_TYPE_MIN',
    message: `int value should be ${big ? 'less' : 'greater'} than or equal to ${bound}.`,
  };
}

function ofCustom(issue: Extract<Issue, { code: 'custom' }>): Fault {
  const code: unknown = issue.params?.['code'];
  return { code: typeof code === 'string' ? code : 'BASE_TYPE_INVALID', message: issue.message };
}

/** One zod issue under the name and in the words that Discord uses. */
function faultOf(issue: Issue): Fault {
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return ofSize(issue);
    case 'custom':
      return ofCustom(issue);
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return required;
      return {
        code: `${issue.expected.toUpperCase()}_TYPE_CONVERT`,
        message: `Could not interpret ${JSON.stringify(issue.input)} as ${issue.expected}.`,
      };
    case 'invalid_value':
      if (issue.input === undefined) return required;
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${issue.values.map(String).join(', ')}}.`,
      };
    case 'invalid_union':
      return {
        code: 'UNION_TYPE_CHOICES',
        message: `Value of field "${issue.discriminator ?? 'type'}" must be one of those allowed here.`,
      };
    case 'invalid_format':
      return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

function place(tree: FormErrors, path: readonly PropertyKey[], found: Fault): void {
  const [head, ...rest] = path;
  if (head === undefined) {
    const faults = tree['_errors'];
    tree['_errors'] = [...(Array.isArray(faults) ? faults : []), found];
    return;
  }
  const next = tree[String(head)];
  const branch: FormErrors = next === undefined || Array.isArray(next) ? {} : next;
  tree[String(head)] = branch;
  place(branch, rest, found);
}

/** The `errors` member of Discord's answer 50035: faults at the leaves of the form's own shape. */
export function formErrors(issues: readonly Issue[], prefix: readonly string[] = []): FormErrors {
  const tree: FormErrors = {};
  for (const issue of issues) place(tree, [...prefix, ...issue.path], faultOf(issue));
  return tree;
}
