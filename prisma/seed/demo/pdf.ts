/** Text of a PDF string: plain ASCII, with the signs that end a string marked. */
const aman = (baris: string): string =>
  baris.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, (tanda) => `\\${tanda}`);

/** A one-page PDF with some lines of text, the same bytes for the same lines. */
export function pdfContoh(baris: readonly string[]): Buffer {
  const isi = [
    'BT /F1 12 Tf 56 780 Td 18 TL',
    ...baris.map((satu) => `(${aman(satu)}) Tj T*`),
    'ET',
  ].join('\n');
  const objek = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${isi.length} >>\nstream\n${isi}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let naskah = '%PDF-1.4\n';
  const letak = objek.map((satu, i) => {
    const mulai = naskah.length;
    naskah += `${i + 1} 0 obj\n${satu}\nendobj\n`;
    return mulai;
  });
  const tabel = naskah.length;
  naskah += `xref\n0 ${objek.length + 1}\n0000000000 65535 f \n`;
  for (const mulai of letak) naskah += `${String(mulai).padStart(10, '0')} 00000 n \n`;
  naskah += `trailer\n<< /Size ${objek.length + 1} /Root 1 0 R >>\nstartxref\n${tabel}\n%%EOF\n`;
  return Buffer.from(naskah, 'latin1');
}
