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
  pesan: [{ pihak: 'KOPERASI', isi: 'Apakah usaha masih berjalan?' }],
  tindakan: { pemohon },
});
const BERKAS = { id: '0192f0c4-0000-7000-8000-00000000000b', jenis: 'KTP', namaAsli: 'ktp.jpg' };
const TULISAN = {
  isi: 'Masih, setiap hari.',
  alasan: 'Pindah kota.',
  dokumenId: [BERKAS.id, BERKAS.id],
};

/** Each form of an applicant, of both kinds of application. */
function gambar(satu: ReturnType<typeof tentang>) {
  const permohonan = satu as unknown as ComponentProps<typeof JawabanForm>['permohonan'];
  const dokumenLain = [BERKAS] as unknown as ComponentProps<typeof JawabanForm>['dokumenLain'];
  const modal = satu as unknown as ComponentProps<typeof JawabanModalForm>['modal'];
  return {
    permohonan: renderToStaticMarkup(
      <>
        <JawabanForm permohonan={permohonan} dokumenLain={dokumenLain} nilaiAwal={TULISAN} />
        <TarikForm permohonan={permohonan} nilaiAwal={TULISAN} />
      </>,
    ),
    pengajuan: renderToStaticMarkup(
      <>
        <JawabanModalForm modal={modal} dokumenLain={dokumenLain} nilaiAwal={TULISAN} />
        <TarikModalForm modal={modal} nilaiAwal={TULISAN} />
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

  it('orang lain tidak melihatnya', () => {
    expect(gambar(tentang(['jawab', 'tarik'], false))[sebutan]).toBe('');
  });
});
