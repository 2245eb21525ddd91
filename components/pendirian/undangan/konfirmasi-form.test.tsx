import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LangkahForm } from '@/components/umkm/langkah-form';
import { KonfirmasiForm } from './konfirmasi-form';

const TAUTAN = 'href="/portal/usaha-saya/hubungkan"';

test('tempat NIK penduduk ditanyakan, yang pernah didata petugas menemukan tautannya', () => {
  const pendiri = renderToStaticMarkup(
    <KonfirmasiForm
      {...{ kode: 'k', orang: null, ktp: [], koperasi: [], sekunder: false }}
      {...{ nama: 'Sari', persetujuan: 'Saya setuju.', nilaiAwal: {} }}
    />,
  );
  expect(pendiri).toContain(TAUTAN);
  const daftar = (bagian: 'pemilik' | 'usaha') =>
    renderToStaticMarkup(<LangkahForm bagian={bagian} versi="v" jenis={[]} nilai={{}} />);
  expect(daftar('pemilik')).toContain(TAUTAN);
  expect(daftar('usaha')).not.toContain(TAUTAN);
});
