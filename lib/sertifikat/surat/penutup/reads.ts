import 'server-only';
import { formatTanggal } from '@/lib/platform/format';
import { A4, bertanda, type GayaTeks, hiasan, tinggiTeks, tulis } from '@/lib/platform/pdf/dokumen';
import { kotakQr } from '@/lib/platform/qr';
import { kodeTampil } from '../../rules';
import type { IsiSurat } from '../../types';
import { type Kertas, paragraf } from '../bagian/reads';
import { KIRI, LEBAR, WARNA } from '../rules';

/* The end of the letter: QR code, code and address, who signs, and the foot. */

/** The page of verification as people read it out. */
const tanpaSkema = ({ alamatVerifikasi }: IsiSurat): string =>
  alamatVerifikasi.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '');

const SISI_QR = 96;

/** The QR code as squares, sharp at any size, with its alternative text. */
export function gambarQr({ doc, akar }: Kertas, isi: IsiSurat, y: number): void {
  const kotak = kotakQr(isi.alamatVerifikasi);
  const sisi = SISI_QR / kotak.length;
  const alt = `Kode QR yang membuka ${isi.alamatVerifikasi}`;
  const bbox: [number, number, number, number] = [KIRI, y, KIRI + SISI_QR, y + SISI_QR];
  akar.add(
    bertanda(
      doc,
      'Figure',
      () => {
        kotak.forEach((baris, ke) => {
          baris.forEach((gelap, kolom) => {
            if (gelap) doc.rect(KIRI + kolom * sisi, y + ke * sisi, sisi + 0.05, sisi + 0.05);
          });
        });
        doc.fill('#000000');
      },
      { alt, bbox },
    ),
  );
}

export function keteranganQr(kertas: Kertas, isi: IsiSurat, y: number): void {
  const { doc, akar } = kertas;
  const x = KIRI + SISI_QR + 14;
  const lebar = 140;
  let turun = y + 2;
  turun += paragraf(
    kertas,
    'P',
    'Pindai untuk memeriksa',
    turun,
    { huruf: 'setengah-tebal', ukuran: 9 },
    { x, lebar },
  );
  const gayaAlamat: GayaTeks = { ukuran: 8, warna: WARNA.merek };
  const alamat = tanpaSkema(isi);
  const tinggi = tinggiTeks(doc, alamat, lebar, gayaAlamat);
  const tautan = doc.struct('Link', { alt: 'Halaman pemeriksaan surat ini' });
  akar.add(tautan);
  tautan.add(() => tulis(doc, alamat, { x, y: turun + 2, lebar }, gayaAlamat));
  doc.link(x, turun + 2, lebar, tinggi, isi.alamatVerifikasi, {
    structParent: tautan,
    Contents: new String('Halaman pemeriksaan surat ini'),
  } as object);
  tautan.end();
  turun += tinggi + 6;
  turun += paragraf(kertas, 'P', 'Kode', turun, { ukuran: 8, warna: WARNA.lembut }, { x, lebar });
  paragraf(
    kertas,
    'P',
    kodeTampil(isi.kode),
    turun,
    { huruf: 'setengah-tebal', ukuran: 8.5, renggang: 0.25 },
    { x, lebar: 118 },
  );
}

export function tandaTangan(kertas: Kertas, isi: IsiSurat, yAwal: number): void {
  const lebar = 196;
  const tempat = { x: KIRI + LEBAR - lebar, lebar };
  const { jabatan, nama, nip } = isi.penandaTangan;
  let y = yAwal;
  y += paragraf(kertas, 'P', `${isi.tempat}, ${formatTanggal(isi.tanggal)}`, y, {}, tempat);
  y += paragraf(kertas, 'P', `${jabatan}${nama || nip ? ',' : ''}`, y, {}, tempat) + 10;
  y += paragraf(
    kertas,
    'P',
    'Ditandatangani secara elektronik',
    y,
    { ukuran: 8.5, warna: WARNA.merek, huruf: 'setengah-tebal' },
    tempat,
  );
  y += 12;
  if (nama) y += paragraf(kertas, 'P', nama, y, { huruf: 'tebal', ukuran: 11 }, tempat);
  if (nip) paragraf(kertas, 'P', `NIP ${nip}`, y, { ukuran: 9.5 }, tempat);
}

/** The foot; with its number where the letter has more than one sheet. */
export function kaki(
  kertas: Kertas,
  isi: IsiSurat,
  { ke, dari }: { ke: number; dari: number },
): void {
  const y = A4.tinggi - 58;
  hiasan(kertas.doc, () => {
    kertas.doc.rect(KIRI, y, LEBAR, 0.5).fill(WARNA.garis);
  });
  paragraf(
    kertas,
    'P',
    `Surat ini dibuat oleh Sinergi Depok dan ditandatangani secara elektronik (Ed25519, kunci ${isi.kunciId}). Cetakannya diperiksa dengan kode di atas, berkasnya dengan mengunggahnya di ${tanpaSkema(isi)}.${dari > 1 ? ` Lembar ${ke} dari ${dari}.` : ''}`,
    y + 7,
    { ukuran: 7.5, warna: WARNA.lembut, renggang: 0.3 },
  );
}
