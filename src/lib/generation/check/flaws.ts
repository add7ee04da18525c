/** The one list of flaws that code can see in a question alone. Generation refuses by it, and `quality` measures by it. */
import type { Flaw } from './flaw';
import { factFlaws } from './flaws/fact';
import { optionFlaws } from './flaws/options';
import { stemFlaws } from './flaws/stem';
import { textFlaws } from './flaws/text';

export const flaws: readonly Flaw[] = [...stemFlaws, ...optionFlaws, ...textFlaws, ...factFlaws];
