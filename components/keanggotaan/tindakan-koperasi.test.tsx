import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KeluarForm } from './keluar-form';
import { MintaKeluar } from './minta-keluar';
import { KeputusanForm, PembayaranForm } from './tindakan-koperasi';

const ID = '0192f0c4-0000-7000-8000-000000000001';
type Nilai = Record<string, string | string[]>;

const permohonan = {
  id: ID,
  versi: 2,
  simpananPokok: 100_000n,
  koperasi: { nama: 'Koperasi Uji' },
  tindakan: { pihakKoperasi: true, koperasi: [], atasNamaKoperasi: false },
} as unknown as ComponentProps<typeof KeputusanForm>['permohonan'];
const anggota = {
  id: ID,
  versi: 2,
  halangan: null,
  mintaKeluarPada: new Date('2026-06-01T00:00:00Z'),
  bolehKeluarkan: false,
  milikSendiri: true,
  bolehMintaKeluar: false,
  pinjaman: [],
} as unknown as ComponentProps<typeof KeluarForm>['anggota'];

const bayar = (nilaiAwal: Nilai) =>
  renderToStaticMarkup(
    <PembayaranForm permohonan={permohonan} nilaiAwal={nilaiAwal} hariIni="2026-06-02" />,
  );
const keluar = (nilaiAwal: Nilai) =>
  renderToStaticMarkup(<KeluarForm anggota={anggota} nilaiAwal={nilaiAwal} hariIni="2026-06-02" />);

const TANPA = 'Yang sudah Anda tulis';
const baris = (label: string, isi: string) =>
  `<dt class="font-semibold">${label}</dt><dd class="whitespace-pre-line">${isi}</dd>`;

describe('yang terlambat membaca semua yang diisinya, dengan kata', () => {
  it('pembayaran simpanan pokok', () => {
    const html = bayar({ jumlah: '100.000', tanggalBayar: '2026-06-01', caraBayar: 'TRANSFER' });
    expect(html).toContain(baris('Jumlah yang dibayar', 'Rp100.000'));
    expect(html).toContain(baris('Tanggal bayar', '1 Juni 2026'));
    expect(html).toContain(baris('Cara bayar', 'Transfer bank'));
    expect(bayar({ jumlah: 'seratus ribu' })).toContain(
      baris('Jumlah yang dibayar', 'seratus ribu'),
    );
    expect(bayar({})).not.toContain(TANPA);
  });

  it('keputusan', () => {
    const html = renderToStaticMarkup(
      <KeputusanForm
        permohonan={permohonan}
        nilaiAwal={{ keputusan: 'tanya', isi: 'Di mana usahanya?' }}
      />,
    );
    expect(html).toContain(baris('Keputusan', 'Minta keterangan'));
    expect(html).toContain(baris('Alasan atau pertanyaan', 'Di mana usahanya?'));
  });

  it('keluarnya anggota', () => {
    const html = keluar({
      tanggalKeluar: '2026-05-31',
      alasanKeluar: 'MENINGGAL',
      keterangan: 'Menurut keluarga.',
      konfirmasiPinjaman: 'PM-1',
    });
    expect(html).toContain(baris('Tanggal keluar', '31 Mei 2026'));
    expect(html).toContain(baris('Alasan keluar', 'Meninggal dunia'));
    expect(html).toContain(baris('Keterangan', 'Menurut keluarga.'));
    expect(html).toContain(baris('Pinjaman yang Anda tahu masih berjalan', 'PM-1'));
    expect(keluar({})).not.toContain(TANPA);
  });

  it('permintaan keluar', () => {
    const html = renderToStaticMarkup(
      <MintaKeluar
        anggota={anggota}
        nilaiAwal={{ alasan: 'Pindah kota.', tahuPenyelesaian: 'ya' }}
      />,
    );
    expect(html).toContain(baris('Alasan minta keluar', 'Pindah kota.'));
    expect(html).toContain(
      baris('Tahu simpanan dan pinjaman diselesaikan koperasi, bukan lewat portal', 'Ya'),
    );
  });
});
