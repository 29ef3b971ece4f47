import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYAML } from 'confbox';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FAILURES } from '#tests/harness/picture-failure.ts';

const ROOT = join(import.meta.dirname, '../..');
const FORMS = join(ROOT, '.github/ISSUE_TEMPLATE');

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const TextSchema = v.pipe(v.string(), v.nonEmpty());
const ValidationsSchema = v.optional(v.strictObject({ required: v.boolean() }));
const IdSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/));

/** The part of GitHub's form schema that we use. GitHub rejects the whole form if a key is unknown. */
const FormSchema = v.strictObject({
  name: TextSchema,
  description: TextSchema,
  title: TextSchema,
  labels: v.array(TextSchema),
  body: v.array(
    v.variant('type', [
      v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: TextSchema }) }),
      v.strictObject({
        type: v.picklist(['input', 'textarea']),
        id: IdSchema,
        attributes: v.strictObject({
          label: TextSchema,
          description: TextSchema,
          placeholder: v.optional(TextSchema),
        }),
        validations: ValidationsSchema,
      }),
      v.strictObject({
        type: v.literal('dropdown'),
        id: IdSchema,
        attributes: v.strictObject({
          label: TextSchema,
          description: v.optional(TextSchema),
          options: v.pipe(v.array(TextSchema), v.minLength(2)),
        }),
        validations: ValidationsSchema,
      }),
    ]),
  ),
});

const readForm = (file: string) => v.parse(FormSchema, parseYAML(readFileSync(join(FORMS, file), 'utf8')));

/** The forms that CONTRIBUTING.md lists: file, name, and the ids of the required fields. */
const listed = [
  ...read('CONTRIBUTING.md').matchAll(
    /^\| (?<name>[\w ]+?) +\| `(?<file>[\w-]+\.yml)` +\| (?<fields>.+) \|$/gm,
  ),
].map(({ groups }) => ({
  name: groups!.name!,
  file: groups!.file!,
  fields: [...groups!.fields!.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id!),
}));

describe('issue forms', () => {
  test('the existing forms are those that CONTRIBUTING.md lists', () => {
    const files = readdirSync(FORMS).filter(file => file !== 'config.yml');
    expect(listed.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(listed).toHaveLength(3);
  });

  test.each(listed)('$file is valid for GitHub, with the listed fields', form => {
    const { name, body } = readForm(form.file);
    expect(name).toBe(form.name);
    const fields = body.filter(part => part.type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    const required = fields.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(required.sort()).toEqual(form.fields.sort());
  });

  test('the form for changing a fact requires a source', () => {
    const { body } = readForm('wrong-fact.yml');
    for (const id of ['card', 'source'])
      expect(body).toContainEqual(expect.objectContaining({ id, validations: { required: true } }));
  });

  test('other issues need no form', () => {
    const config = parseYAML(readFileSync(join(FORMS, 'config.yml'), 'utf8'));
    expect(config).toEqual({ blank_issues_enabled: true });
  });
});

describe('the workflow', () => {
  const text = read('.github/workflows/check.yml');
  const StepSchema = v.looseObject({
    uses: v.optional(v.string()),
    run: v.optional(v.string()),
    with: v.optional(v.record(v.string(), v.unknown())),
  });
  const WorkflowSchema = v.looseObject({
    permissions: v.record(v.string(), v.string()),
    jobs: v.record(v.string(), v.looseObject({ 'timeout-minutes': v.number(), steps: v.array(StepSchema) })),
  });
  const { permissions, jobs } = v.parse(WorkflowSchema, parseYAML(text));
  const steps = Object.values(jobs).flatMap(job => job.steps);

  test('runs everything with read-only permissions', () => {
    expect(steps.map(({ run }) => run)).toContain('npm cit');
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('pins each action to a commit, and names its version', () => {
    const uses = text.split('\n').filter(line => line.includes('uses:'));
    expect(uses).not.toHaveLength(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('uploads the pictures from the folder that the tests use', () => {
    const kept = steps.find(({ uses }) => uses?.includes('upload-artifact'))?.with;
    expect(String(kept?.path).split('\n')).toContain(`.artifacts/${FAILURES}`);
    expect(kept?.['include-hidden-files']).toBe(true);
  });
});

describe('SECURITY.md', () => {
  const policy = read('SECURITY.md');

  test('makes a promise for each boundary in docs/security.md', () => {
    const borders = [...read('docs/security.md').matchAll(/^ ═ (border \d): (.+?) ═/gm)];
    expect(borders).toHaveLength(3);
    for (const [, border, sides] of borders)
      expect(policy.toLowerCase()).toContain(`**${border}**: ${sides}`);
  });

  test('uses the section titles of docs/security.md', () => {
    const headings = [...read('docs/security.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const named = [...policy.matchAll(/“(What a [^”]+)”/g)].map(([, heading]) =>
      heading!.replace(/\s+/g, ' '),
    );
    expect(named).toHaveLength(2);
    for (const heading of named) expect(headings).toContain(heading);
  });

  test('names the browser versions of the manifest', () => {
    const config = read('wxt.config.ts');
    const [chrome, firefox] = ['CHROME', 'FIREFOX'].map(
      name => config.match(new RegExp(`MINIMUM_${name} = '(\\d+)`))?.[1],
    );
    expect(policy.replace(/\s+/g, ' ')).toContain(`Chrome ${chrome} and Firefox ${firefox}`);
  });

  test('is linked from docs/security.md', () => {
    expect(read('docs/security.md')).toContain('(../SECURITY.md)');
  });
});
