import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LangkahKirim } from './langkah-kirim';
import { RingkasanTujuan } from './ringkasan-tujuan';

type Tujuan = ComponentProps<typeof RingkasanTujuan>['koperasi'];
const tujuan = (kategori: Tujuan['kategori']) =>
  ({
    ...{ id: 'k1', nama: 'Koperasi Uji', wilayah: 'Kelurahan Uji', kategori },
    ...{ simpananPokok: 100_000n, simpananWajib: 10_000n, syaratAnggota: null },
  }) as Tujuan;
const PERINGATAN = 'Koperasi ini dinilai tidak sehat';

const langkah = {
  data: (kategori: Tujuan['kategori']) =>
    renderToStaticMarkup(<RingkasanTujuan koperasi={tujuan(kategori)} />),
  kirim: (kategori: Tujuan['kategori']) =>
    renderToStaticMarkup(
      <LangkahKirim
        koperasi={tujuan(kategori)}
        pemohon={{ usaha: [] } as unknown as ComponentProps<typeof LangkahKirim>['pemohon']}
        isian={{ koperasiId: 'k1', alasan: 'Belanja bersama.' }}
        dokumen={[]}
        kunciKirim="x"
        teksBagikan="Saya setuju."
        nilaiAwal={{}}
      />,
    ),
};

describe.each(['data', 'kirim'] as const)('mengajukan bergabung, langkah %s', (nama) => {
  it('koperasi yang dinilai tidak sehat disebut, yang lain tidak', () => {
    expect(langkah[nama]('TIDAK_SEHAT')).toContain(PERINGATAN);
    for (const kategori of ['SEHAT', 'CUKUP_SEHAT', 'BELUM_DINILAI'] as const) {
      expect(langkah[nama](kategori)).not.toContain(PERINGATAN);
    }
  });
});

it('peringatannya berdiri di atas persetujuan simpanan', () => {
  const html = langkah.kirim('TIDAK_SEHAT');
  expect(html.indexOf('Periksa jawaban')).toBeLessThan(html.indexOf(PERINGATAN));
  expect(html.indexOf(PERINGATAN)).toBeLessThan(html.indexOf('name="setujuSimpanan"'));
});
