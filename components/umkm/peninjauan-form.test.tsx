import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HubungkanForm } from './penghubung/hubungkan-form';
import { CocokkanForm, VerifikasiForm } from './peninjauan-form';

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
        adaKtp
        sudahDicocokkan={false}
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

describe('mencocokkan NIK penduduk dengan KTP', () => {
  const untuk = { usahaId: ID, versi: 2, versiOrang: 1, boleh: true, nilaiAwal: {} };
  const isian = (adaKtp: boolean, sudahDicocokkan: boolean) => {
    const html = renderToStaticMarkup(
      <VerifikasiForm {...untuk} adaKtp={adaKtp} sudahDicocokkan={sudahDicocokkan} />,
    );
    return ['nikPendudukDicocokkan', 'alasanBelumCocok'].filter((nama) =>
      html.includes(`name="${nama}"`),
    );
  };

  it('ditanyakan bersama alasannya, kecuali sudah pernah; tanpa foto KTP hanya alasannya', () => {
    expect(isian(true, false)).toEqual(['nikPendudukDicocokkan', 'alasanBelumCocok']);
    expect(isian(false, false)).toEqual(['alasanBelumCocok']);
    expect(isian(true, true)).toEqual(['nikPendudukDicocokkan']);
    expect(isian(false, true)).toEqual([]);
  });

  it('dapat dicatat kemudian, sendiri', () => {
    const html = renderToStaticMarkup(<CocokkanForm {...untuk} />);
    expect(html).toContain('name="nikPendudukDicocokkan"');
    expect(html).toContain('Catat sudah dicocokkan');
    expect(renderToStaticMarkup(<CocokkanForm {...untuk} boleh={false} />)).not.toContain('button');
  });
});
