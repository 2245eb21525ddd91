import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PendiriDipimpin } from '@/lib/pendirian/rincian/kepala/reads';
import { isianSetoran } from '@/lib/pendirian/setoran/schema';
import { RapatForm } from './rapat-form';
import { SetoranForm } from './setoran-form';
import { UbahRencanaForm } from './ubah-form';

const ID = '0192f0c4-0000-7000-8000-000000000001';
const pendiri: PendiriDipimpin[] = [
  {
    id: ID,
    nama: 'Bu Uji',
    keterangan: 'Beji',
    hadirRapat: true,
    bersediaDipilih: false,
    jabatan: null,
    setor: { tanggal: '2026-01-02', tambahan: '0', pokok: null },
    saya: true,
  },
];
const TULISAN = 'Tulisan yang belum tersimpan.';
const TERBACA = `<dd class="whitespace-pre-line">${TULISAN}</dd>`;

const rapat = (boleh: boolean, titipan = {}) =>
  renderToStaticMarkup(
    <RapatForm
      id={ID}
      versi={2}
      adalahKkmp={false}
      syariah={false}
      pendiri={pendiri}
      boleh={boleh}
      nilaiAwal={{ tempat: 'Balai warga' }}
      titipan={titipan}
    />,
  );
const setoran = (boleh: boolean, nilaiAwal = {}) =>
  renderToStaticMarkup(
    <SetoranForm
      id={ID}
      versi={2}
      pendiri={pendiri}
      denganTambahan={false}
      boleh={boleh}
      nilaiAwal={nilaiAwal}
    />,
  );
const ubah = (boleh: boolean, titipan = {}) =>
  renderToStaticMarkup(
    <UbahRencanaForm
      id={ID}
      versi={2}
      modal="satu miliar rupiah"
      namaKkmp={null}
      boleh={boleh}
      nilai={{ tujuan: 'Tujuan tersimpan' }}
      titipan={titipan}
    />,
  );

describe('formulir pendirian yang tertutup', () => {
  it('tetap ada, tanpa isian, dan menampilkan tulisan yang belum tersimpan', () => {
    for (const html of [
      rapat(false, { keputusan: TULISAN }),
      ubah(false, { tujuan: TULISAN }),
      setoran(false, { [isianSetoran('tanggal', ID)]: TULISAN }),
    ]) {
      expect(html).toContain('<form');
      expect(html).toContain(TERBACA);
      expect(html).not.toContain('<button');
    }
  });
  it('tidak menampilkan yang tersimpan sebagai tulisan tertolak', () => {
    for (const html of [rapat(false), setoran(false), ubah(false)])
      expect(html).not.toContain('Yang sudah Anda tulis');
  });
  it('terbuka: berisi yang tersimpan, dan titipan menggantikannya', () => {
    expect(rapat(true)).toContain('value="Balai warga"');
    expect(rapat(true, { tempat: 'Aula' })).toContain('value="Aula"');
    expect(setoran(true)).toContain('value="2026-01-02"');
    expect(ubah(true, { tujuan: TULISAN })).toContain(TULISAN);
  });
});
