/** Marks that have a form of their own in vertical lines, as they are in horizontal ones. */
const [forms, ordinary] = [
  "︐︑︒︓︔︕︖︗︘︙︰︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈",
  "，、。：；！？〖〗…：—–（）｛｝〔〕【】《》〈〉「」『』［］",
];

/** As long as given. */
export const ordinaryForms = (text: string): string => text.replace(/[︐-︙︰-﹈]/gu, (form) => ordinary[forms.indexOf(form)] ?? form);
