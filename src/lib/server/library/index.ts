/** Banks and papers: what the rest of the server may use of this subject. */
export { exportBank } from './export-bank';
export { getBank, listBanks, type BankSummary, type PaperSummary } from './list-banks';
export { loadBank, type LoadCounts, type LoadOptions, type LoadResult } from './load-bank';
export { cutPassage, getPapersOf, loadPaperText, PaperFileError, showEvidence } from './papers';
export { listPapersOfBanks, type CitedPaper } from './list-papers';
