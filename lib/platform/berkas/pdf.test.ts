import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { periksaPdf, teksPdf } from './pdf';

const AWAL = '%PDF-1.5\n';
const AKHIR = '\n%%EOF\n';
const pdf = (...isi: (string | Buffer)[]) =>
  Buffer.concat([AWAL, ...isi, AKHIR].map((satu) => Buffer.from(satu as string, 'latin1')));
const objStm = (isi: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'),
    isi,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

describe('periksaPdf', () => {
  it('finds programs in plain sight, under another spelling, and in object streams', () => {
    expect(periksaPdf(pdf('1 0 obj\n<<>>\nendobj'))).toBeNull();
    expect(periksaPdf(pdf('<< /JavaScript (x) >>'))).toBe('BERISI_PROGRAM');
    expect(periksaPdf(pdf('<< /J#61vaScript (x) >>'))).toBe('BERISI_PROGRAM');
    expect(periksaPdf(pdf(objStm(deflateSync(Buffer.from('<< /Launch >>')))))).toBe(
      'BERISI_PROGRAM',
    );
    expect(periksaPdf(pdf(objStm(Buffer.from('<< /Launch >>'))))).toBe('BERISI_PROGRAM');
    expect(periksaPdf(pdf('<< /Encrypt 3 0 R >>'))).toBe('BERSANDI');
  });

  it('does not read compressed contents as if they were objects', () => {
    expect(periksaPdf(pdf('<<>>\nstream\n/JavaScript\nendstream\n'))).toBeNull();
    expect(periksaPdf(pdf('<<>>\nstream\nx\nendstream\n<< /JS 1 >>'))).toBe('BERISI_PROGRAM');
    // Without an end nothing is contents.
    expect(periksaPdf(pdf('<<>>\nstream\n/JavaScript'))).toBe('BERISI_PROGRAM');
  });

  it('refuses what unpacks to more than anything honest, wherever it hides the rest', () => {
    const bom = objStm(deflateSync(Buffer.alloc(9 * 1024 * 1024)));
    expect(periksaPdf(pdf(bom, objStm(deflateSync(Buffer.from('<< /Launch >>')))))).toBe('RUSAK');
    const sedang = objStm(deflateSync(Buffer.alloc(3 * 1024 * 1024)));
    expect(periksaPdf(pdf(sedang, sedang))).toBeNull();
    expect(periksaPdf(pdf(sedang, sedang, sedang))).toBe('RUSAK');
  });
});

describe('teksPdf', () => {
  const BESAR = 5 * 1024 * 1024;
  // Each of these took hours when every beginning was followed to the end of the file.
  it.each(['\nstream\n', '/ObjStm ', '/ObjStm \nstream\n', '/ObjStm stream\nx endstream '])(
    'reads %j over and over in one pass',
    (potongan) => {
      const isi = pdf(potongan.repeat(Math.floor(BESAR / potongan.length)));
      expect(teksPdf(isi)).toContain('%PDF-1.5');
    },
  );

  it('reads what stands in object streams', () => {
    expect(teksPdf(pdf(objStm(deflateSync(Buffer.from('/Keywords (KODE)')))))).toContain('KODE');
  });
});
