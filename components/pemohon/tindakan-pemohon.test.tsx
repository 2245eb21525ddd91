import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { JawabanForm, TarikForm } from '@/components/keanggotaan/tindakan-pemohon';
import {
  JawabanModalForm,
  TarikModalForm,
} from '@/components/permodalan/pengajuan/tindakan-pemohon';

const tentang = (pemohon: readonly string[], milikSendiri = true) => ({
  id: '0192f0c4-0000-7000-8000-000000000001',
  versi: 2,
  milikSendiri,
  koperasi: { nama: 'Koperasi Uji' },
  pesan: [
    {
      pihak: 'KOPERASI',
      isi: 'Apakah usaha masih berjalan?',
      pada: new Date('2026-11-20T03:00:00Z'),
    },
  ],
  tindakan: { pemohon },
});
const BERKAS = { id: '0192f0c4-0000-7000-8000-00000000000b', jenis: 'KTP', namaAsli: 'ktp.jpg' };
const TULISAN = {
  isi: 'Masih, setiap hari.',
  alasan: 'Pindah kota.',
  dokumenId: [BERKAS.id, BERKAS.id],
};

const LAMA = {
  ...{ id: '0192f0c4-0000-7000-8000-00000000000a', jenis: 'NIB', namaAsli: 'nib.pdf' },
  diunggahPada: new Date('2026-11-20T02:59:00Z'),
};
const BARU = {
  ...{ id: '0192f0c4-0000-7000-8000-00000000000c', jenis: 'SKU', namaAsli: 'sku.pdf' },
  diunggahPada: new Date('2026-11-20T03:01:00Z'),
};

/** Each form of an applicant, of both kinds of application. */
function gambar(
  satu: ReturnType<typeof tentang>,
  nilaiAwal: Partial<typeof TULISAN> = TULISAN,
  berkas: object[] = [BERKAS],
) {
  const permohonan = satu as unknown as ComponentProps<typeof JawabanForm>['permohonan'];
  const dokumenLain = berkas as unknown as ComponentProps<typeof JawabanForm>['dokumenLain'];
  const modal = satu as unknown as ComponentProps<typeof JawabanModalForm>['modal'];
  return {
    permohonan: renderToStaticMarkup(
      <>
        <JawabanForm permohonan={permohonan} dokumenLain={dokumenLain} nilaiAwal={nilaiAwal} />
        <TarikForm permohonan={permohonan} nilaiAwal={nilaiAwal} />
      </>,
    ),
    pengajuan: renderToStaticMarkup(
      <>
        <JawabanModalForm modal={modal} dokumenLain={dokumenLain} nilaiAwal={nilaiAwal} />
        <TarikModalForm modal={modal} nilaiAwal={nilaiAwal} />
      </>,
    ),
  };
}

describe.each(['permohonan', 'pengajuan'] as const)('pemohon %s', (sebutan) => {
  it('yang terlambat masih membaca tulisannya', () => {
    const html = gambar(tentang([]))[sebutan];
    expect(html).not.toContain('<textarea');
    expect(html).toContain(`<dd class="whitespace-pre-line">${TULISAN.isi}</dd>`);
    expect(html).toContain(`<dd class="whitespace-pre-line">${TULISAN.alasan}</dd>`);
    expect(html).toContain('ktp.jpg\n');
  });

  it('yang masih sempat mengisi formulir yang berisi tulisannya', () => {
    const html = gambar(tentang(['jawab', 'tarik']))[sebutan];
    expect(html).toContain('Apakah usaha masih berjalan?');
    expect(html).toContain(`>${TULISAN.isi}</textarea>`);
    expect(html).toContain(`>${TULISAN.alasan}</textarea>`);
    expect(html).toContain(`Tarik ${sebutan}`);
  });

  it('berkas yang diunggah sejak ditanya ikut dicentang, kecuali pilihannya sudah dibuat', () => {
    const dicentang = (nilaiAwal: Partial<typeof TULISAN>) =>
      [...gambar(tentang(['jawab']), nilaiAwal, [BARU, LAMA])[sebutan].matchAll(/<input[^>]*>/g)]
        .map(([satu]) => satu)
        .filter((satu) => satu.includes('checked'))
        .map((satu) => /value="([^"]*)"/.exec(satu)?.[1]);
    expect(dicentang({})).toEqual([BARU.id]);
    expect(dicentang({ isi: 'Ini berkasnya.' })).toEqual([BARU.id]);
    expect(dicentang({ dokumenId: [LAMA.id] })).toEqual([LAMA.id]);
  });

  it('orang lain tidak melihatnya', () => {
    expect(gambar(tentang(['jawab', 'tarik'], false))[sebutan]).toBe('');
  });
});
