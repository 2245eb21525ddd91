import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PendirianDto } from '@/lib/pendirian/rincian/types';
import { tindakanPendirian } from '@/lib/pendirian/rules';
import type { PihakPendirian, StatusPendirian } from '@/lib/platform/db/generated/enums';
import { TindakanPemrakarsa } from './pemrakarsa';
import { MundurForm } from './pendiri';
import { TindakanPetugas } from './petugas';

const pendirian = (
  status: StatusPendirian,
  giliran: PihakPendirian,
  pembaca: 'PEMRAKARSA' | 'PETUGAS',
) =>
  ({
    id: '0192f0c4-0000-7000-8000-000000000001',
    versi: 3,
    status,
    giliran,
    bertindak: status === 'DIBATALKAN' ? null : 'Petugas DKUM',
    simpanPinjam: false,
    kelompok: 1,
    sektorUsaha: 1,
    pemrakarsa: 'Bu Uji',
    isianLegalitas: { nib: '1234567890123' },
    rapat: null,
    pendiri: [{ id: '0192f0c4-0000-7000-8000-000000000002', nama: 'Bu Uji' }],
    pembaca: { memimpin: pembaca === 'PEMRAKARSA', memeriksa: pembaca === 'PETUGAS' },
    tindakan: {
      pemrakarsa: tindakanPendirian({ status, giliran }, 'PEMRAKARSA').map((tindakan) => ({
        tindakan,
        halangan: [],
      })),
      petugas: tindakanPendirian({ status, giliran }, 'PETUGAS').map((tindakan) => ({
        tindakan,
        halangan: [],
      })),
    },
  }) as unknown as PendirianDto;

const petugas = (
  status: StatusPendirian,
  giliran: PihakPendirian,
  titipan: Record<string, string> = {},
) =>
  renderToStaticMarkup(
    <TindakanPetugas pendirian={pendirian(status, giliran, 'PETUGAS')} nilaiAwal={titipan} />,
  );
const pemrakarsa = (
  status: StatusPendirian,
  giliran: PihakPendirian,
  titipan: Record<string, string> = {},
) =>
  renderToStaticMarkup(
    <TindakanPemrakarsa pendirian={pendirian(status, giliran, 'PEMRAKARSA')} nilaiAwal={titipan} />,
  );
const formulir = (html: string) => [...html.matchAll(/<form[^>]* id="([^"]+)"/g)].map((m) => m[1]);

describe('tindakan pendirian', () => {
  it('setiap formulir petugas tetap ada di tempat yang sama pada setiap keadaan', () => {
    const semua = formulir(petugas('PENYULUHAN_TERJADWAL', 'PETUGAS'));
    expect(semua).toEqual(
      expect.arrayContaining(['jadwalkan', 'catatPenyuluhan', 'sahkanBadanHukum', 'kembalikan']),
    );
    for (const status of ['SIAP_PENYULUHAN', 'RAPAT_PENDIRIAN', 'DIBATALKAN'] as const)
      expect(formulir(petugas(status, 'PEMRAKARSA')), status).toEqual(semua);
  });

  it('setiap formulir pemrakarsa juga', () => {
    const semua = formulir(pemrakarsa('PENGUMPULAN_PENDIRI', 'PEMRAKARSA'));
    expect(semua).toEqual(expect.arrayContaining(['kirim', 'kirimAkta', 'kirimNib', 'batalkan']));
    for (const status of ['PROSES_NOTARIS', 'BERBADAN_HUKUM', 'DIBATALKAN'] as const)
      expect(formulir(pemrakarsa(status, 'PETUGAS')), status).toEqual(semua);
  });

  it('yang terlambat membaca tulisannya, sekali, dan tanpa tombol', () => {
    const html = petugas('RAPAT_PENDIRIAN', 'PEMRAKARSA', {
      jumlahPeserta: '21',
      ringkasan: 'Semua paham.',
    });
    expect(html).toContain('<dd class="whitespace-pre-line">21</dd>');
    expect(html.split('Semua paham.</dd>')).toHaveLength(2);
    expect(html).not.toContain('Catat penyuluhan selesai');
    const akhir = petugas('DIBATALKAN', 'PEMRAKARSA', { keputusan: 'tolak', alasan: 'Palsu.' });
    expect(akhir.split('Palsu.</dd>')).toHaveLength(2);
    expect(akhir).not.toContain('<button');
  });

  it('yang terlambat membaca pilihan dan tanggalnya dengan kata', () => {
    const isi = (kata: string) => `<dd class="whitespace-pre-line">${kata}</dd>`;
    const tertutup = (titipan: Record<string, string>) =>
      petugas('DIBATALKAN', 'PEMRAKARSA', titipan);
    const jadwal = tertutup({ tanggal: '2026-06-01', cara: 'GABUNGAN' });
    expect(jadwal).toContain(isi('1 Juni 2026'));
    expect(jadwal).toContain(isi('Luring dan daring'));
    const daftar = tertutup({ kelompok: '16', sektorUsaha: '9' });
    expect(daftar).toContain(isi('16. Serba Usaha'));
    expect(daftar).toContain(isi('9. Akomodasi dan makan minum'));
    expect(tertutup({ keputusan: 'tolak', alasan: 'Palsu.' })).toContain(isi('Tolak pendirian'));
    expect(
      tertutup({ pendiriId: '0192f0c4-0000-7000-8000-000000000002', alasan: 'Pindah.' }),
    ).toContain(isi('Bu Uji'));
    const akta = pemrakarsa('DIBATALKAN', 'PETUGAS', { tanggalAkta: '2026-06-01' });
    expect(akta).toContain(isi('1 Juni 2026'));
    const sah = pemrakarsa('DIBATALKAN', 'PETUGAS', { tanggalBadanHukum: '2026-06-02' });
    expect(sah).toContain(isi('2 Juni 2026'));
  });

  it('jadwal yang didahului masih dapat dikirim sebagai jadwal lain', () => {
    const html = petugas('PENYULUHAN_TERJADWAL', 'PETUGAS', { tempat: 'Aula Beji' });
    expect(html).toContain('value="Aula Beji"');
    expect(html).toContain('Ganti jadwal');
    expect(html).not.toContain('Simpan jadwal');
  });

  it('yang tersimpan tidak tampil sebagai tulisan yang tertolak', () => {
    expect(pemrakarsa('NIB_TERBIT', 'PETUGAS')).not.toContain('Yang sudah Anda tulis');
    expect(petugas('RAPAT_PENDIRIAN', 'PEMRAKARSA')).not.toContain('Yang sudah Anda tulis');
  });

  it('mundur yang terlambat tanpa isian', () => {
    expect(renderToStaticMarkup(<MundurForm pendirianId="x" boleh={false} />)).not.toContain(
      '<textarea',
    );
  });
});
