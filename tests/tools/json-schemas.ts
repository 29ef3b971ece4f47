import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { issueWords } from '#components/issue-words.ts';
import { CardSchema } from '#core/cards/card.ts';
import { readProblem } from '#core/cards/issue.ts';
import { NameSchema } from '#core/cards/name.ts';
import { PlaceSchema } from '#core/cards/place.ts';
import { SourceSchema } from '#core/cards/source.ts';
import { StatementSchema } from '#core/cards/statement.ts';
import {
  ExportFileSchema,
  KeptChoiceSchema,
  KeptPageDateSchema,
  OwnEntrySchema,
  PackFileSchema,
  PackSchema,
} from '#core/packs/pack.ts';
import { message as englishText } from '../harness/messages.ts';

const definitions = {
  Card: CardSchema,
  KeptChoice: KeptChoiceSchema,
  KeptPageDate: KeptPageDateSchema,
  Name: NameSchema,
  OwnEntry: OwnEntrySchema,
  Pack: PackSchema,
  Place: PlaceSchema,
  Source: SourceSchema,
  Statement: StatementSchema,
};

const FILES = {
  'pack.schema.json': {
    schema: PackFileSchema,
    used: ['Card', 'Name', 'Pack', 'Place', 'Source', 'Statement'],
    title: 'Backgrounder pack',
    description: 'A set of cards to be brought into Backgrounder.',
  },
  'export.schema.json': {
    schema: ExportFileSchema,
    used: ['Card', 'KeptChoice', 'KeptPageDate', 'Name', 'OwnEntry', 'Pack', 'Place', 'Source', 'Statement'],
    title: 'Backgrounder export',
    description:
      'Everything that a reader has in Backgrounder, but for drafts, what was deleted, and what was read.',
  },
} as const;

const NOT_EXPRESSED = [
  'A file that fits this schema can still be refused for what a JSON Schema cannot say.',
  'Where a description below begins with "Also refused", what follows are the words of such a rule.',
  'Further ones hold for the file as a whole: the header stands before the cards, an id stands in the file once,',
  'and a card’s id begins with the id of its pack. The format’s documentation lists them all.',
  'Lengths are counted in UTF-16 code units.',
].join(' ');

/** The published JSON Schemas by file name, made from the schemas that validate files. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([file, { schema, used, title, description }]) => {
      const config: ConversionConfig = {
        target: 'draft-2020-12',
        typeMode: 'input',
        errorMode: 'throw',
        definitions: Object.fromEntries(used.map(name => [name, definitions[name]])),
        overrideAction: ({ valibotAction, jsonSchema }) => {
          if (valibotAction.type !== 'check') return undefined;
          const rule = ruleOf('message' in valibotAction ? valibotAction.message : '');
          const before = jsonSchema.description;
          return { ...jsonSchema, description: before ? `${before} ${rule}` : `Also refused: ${rule}` };
        },
      };
      const { $schema, ...rest } = toJsonSchema(schema, config);
      const written = { $schema, title, description: `${description} ${NOT_EXPRESSED}`, ...rest };
      return [file, `${JSON.stringify(written, null, 2)}\n`];
    }),
  );
}

/** A rule in English words. Some rules describe the faulty value; here there is none. */
function ruleOf(message: unknown): string {
  const said = String(typeof message === 'function' ? message({ input: '' }) : message);
  const problem = readProblem(said);
  if (!problem) throw new Error(`A rule without one of our problem codes: ${said}`);
  return issueWords(problem, { language: 'en', t: englishText }).replace(' ()', '');
}
