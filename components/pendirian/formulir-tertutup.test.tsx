import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { JENIS_KOPERASI, labelAcuan, POLA_PENGELOLAAN } from '@/lib/koperasi/acuan';
import { isianPendiri } from '@/lib/pendirian/rapat/schema';
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
  it('mengulang setiap tanggal, jumlah, dan pilihan dengan kata', () => {
    const baris = (label: string, isi: string) =>
      `<dt class="font-semibold">${label}</dt><dd class="whitespace-pre-line">${isi}</dd>`;
    const hasilRapat = rapat(false, {
      tanggal: '2026-06-01',
      cara: 'DARING',
      simpananPokok: '100.000',
      simpananWajib: '10000',
      [isianPendiri('hadir', ID)]: 'ya',
      [isianPendiri('jabatan', ID)]: 'WAKIL_KETUA',
      [isianPendiri('bersedia', ID)]: 'ya',
    });
    for (const [label, isi] of [
      ['Tanggal rapat', '1 Juni 2026'],
      ['Cara rapat', 'Lewat internet (daring)'],
      ['Simpanan pokok yang diputuskan', 'Rp100.000'],
      ['Simpanan wajib per bulan', 'Rp10.000'],
      ['Bu Uji, hadir', 'Ya'],
      ['Bu Uji, terpilih sebagai', 'Wakil ketua'],
      ['Bu Uji, bersedia dipilih', 'Ya'],
    ] as const)
      expect(hasilRapat).toContain(baris(label, isi));
    const hasilSetoran = setoran(false, {
      [isianSetoran('tanggal', ID)]: '2026-06-01',
      [isianSetoran('tambahan', ID)]: '2500000',
    });
    expect(hasilSetoran).toContain(baris('Bu Uji, tanggal dibayar', '1 Juni 2026'));
    expect(hasilSetoran).toContain(baris('Bu Uji, setoran modal lain', 'Rp2.500.000'));
    const hasilUbah = ubah(false, {
      jenis: 'JASA',
      pola: 'SYARIAH',
      kelurahanKode: '32.76.01.1006',
      wilayahKerja: 'KOTA',
      sektorUsaha: '9',
      simpananPokok: '100.000',
      simpananWajib: '10.000',
    });
    for (const [label, isi] of [
      ['Jenis koperasi', labelAcuan(JENIS_KOPERASI, 'JASA')],
      ['Pola pengelolaan', labelAcuan(POLA_PENGELOLAAN, 'SYARIAH')],
      ['Wilayah keanggotaan', 'Kota Depok'],
      ['Sektor usaha', 'Akomodasi dan makan minum'],
      ['Usulan simpanan pokok', 'Rp100.000'],
      ['Usulan simpanan wajib per bulan', 'Rp10.000'],
    ] as const)
      expect(hasilUbah).toContain(baris(label, isi));
    expect(hasilUbah).toContain('Kelurahan kantor koperasi</dt>');
    expect(hasilUbah).not.toContain('>32.76.01.1006</dd>');
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
