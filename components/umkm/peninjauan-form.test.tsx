import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HubungkanForm } from './penghubung/hubungkan-form';
import { VerifikasiForm } from './peninjauan-form';

const ID = '0192f0c4-0000-7000-8000-000000000001';
const baris = (label: string, isi: string) =>
  `<dt class="font-semibold">${label}</dt><dd class="whitespace-pre-line">${isi}</dd>`;

describe('yang terlambat membaca semua yang diisinya', () => {
  it('waktu memverifikasi', () => {
    const html = renderToStaticMarkup(
      <VerifikasiForm
        usahaId={ID}
        versi={2}
        versiOrang={1}
        boleh={false}
        nilaiAwal={{ nikPendudukDicocokkan: 'ya', catatanUmum: 'Sudah ditelepon.' }}
      />,
    );
    expect(html).toContain(baris('NIK penduduk dan nama dicocokkan dengan foto KTP', 'Ya'));
    expect(html).toContain(baris('Catatan Anda', 'Sudah ditelepon.'));
  });

  it('waktu menghubungkan akun', () => {
    const html = renderToStaticMarkup(
      <HubungkanForm
        usahaId={ID}
        versi="2.1"
        boleh={false}
        nikPendudukTercatat
        nilaiAwal={{ kode: 'ABCD2345', nikPenduduk: '3276010101900001', dicocokkan: 'ya' }}
      />,
    );
    expect(html).toContain(baris('Kode dari pemilik', 'ABCD2345'));
    expect(html).toContain(baris('NIK penduduk pada KTP', '3276010101900001'));
    expect(html).toContain(baris('KTP asli dicocokkan', 'Ya'));
  });
});
