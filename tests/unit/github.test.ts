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

/** The part of GitHub's form schema that is used here: it shows no form at all where one key is unknown. */
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

/** The forms that CONTRIBUTING.md lists: file, name, and the ids of the fields that must be filled in. */
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
  test('those that there are, are those that CONTRIBUTING.md lists', () => {
    const files = readdirSync(FORMS).filter(file => file !== 'config.yml');
    expect(listed.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(listed).toHaveLength(3);
  });

  test.each(listed)('$file has a form that GitHub reads, with the fields that are listed', form => {
    const { name, body } = readForm(form.file);
    expect(name).toBe(form.name);
    const fields = body.filter(part => part.type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    const required = fields.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(required.sort()).toEqual(form.fields.sort());
  });

  test('a fact is changed only for a source', () => {
    const { body } = readForm('wrong-fact.yml');
    for (const id of ['card', 'source'])
      expect(body).toContainEqual(expect.objectContaining({ id, validations: { required: true } }));
  });

  test('other issues can be opened without a form', () => {
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

  test('runs everything, and may only read', () => {
    expect(steps.map(({ run }) => run)).toContain('npm cit');
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('names each action by a commit, and says which version that is', () => {
    const uses = text.split('\n').filter(line => line.includes('uses:'));
    expect(uses).not.toHaveLength(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('keeps the pictures from where the tests put them', () => {
    const kept = steps.find(({ uses }) => uses?.includes('upload-artifact'))?.with;
    expect(String(kept?.path).split('\n')).toContain(`.artifacts/${FAILURES}`);
    expect(kept?.['include-hidden-files']).toBe(true);
  });
});

describe('SECURITY.md', () => {
  const policy = read('SECURITY.md');

  test('makes a promise for each border of docs/security.md', () => {
    const borders = [...read('docs/security.md').matchAll(/^ ═ (border \d): (.+?) ═/gm)];
    expect(borders).toHaveLength(3);
    for (const [, border, sides] of borders)
      expect(policy.toLowerCase()).toContain(`**${border}**: ${sides}`);
  });

  test('names the sections of docs/security.md as they are called', () => {
    const headings = [...read('docs/security.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const named = [...policy.matchAll(/“(What a [^”]+)”/g)].map(([, heading]) =>
      heading!.replace(/\s+/g, ' '),
    );
    expect(named).toHaveLength(2);
    for (const heading of named) expect(headings).toContain(heading);
  });

  test('counts the browsers that the manifest asks for', () => {
    const config = read('wxt.config.ts');
    const [chrome, firefox] = ['CHROME', 'FIREFOX'].map(
      name => config.match(new RegExp(`MINIMUM_${name} = '(\\d+)`))?.[1],
    );
    expect(policy.replace(/\s+/g, ' ')).toContain(`Chrome ${chrome} and Firefox ${firefox}`);
  });

  test('is what docs/security.md sends to', () => {
    expect(read('docs/security.md')).toContain('(../SECURITY.md)');
  });
});
