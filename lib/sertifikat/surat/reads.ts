import 'server-only';
import { formatDesimal, formatTanggal } from '@/lib/platform/format';
import {
  A4,
  bertanda,
  buatPdf,
  type GayaTeks,
  hiasan,
  tinggiTeks,
  tulis,
} from '@/lib/platform/pdf/dokumen';
import type { IsiSurat } from '../types';
import { gambarAspek, gambarHasil, type Kertas, type Lanjut, paragraf } from './bagian/reads';
import { gambarQr, kaki, keteranganQr, tandaTangan } from './penutup/reads';
import { KIRI, LEBAR, WARNA } from './rules';

const GAYA_KOP: readonly GayaTeks[] = [
  { huruf: 'setengah-tebal', ukuran: 11.5, rata: 'center', jarakHuruf: 0.6 },
  { huruf: 'tebal', ukuran: 15, rata: 'center', jarakHuruf: 0.3 },
  { ukuran: 9, rata: 'center', warna: WARNA.lembut },
];

/** Letterhead: the first two lines are the government and the office, in capitals. */
function kop(kertas: Kertas, baris: readonly string[]): number {
  let y = 44;
  baris.forEach((satu, ke) => {
    const teks = ke < 2 ? satu.toUpperCase() : satu;
    y += paragraf(kertas, 'P', teks, y, GAYA_KOP[Math.min(ke, 2)] ?? {}) + (ke < 2 ? 1 : 0);
  });
  y += 8;
  hiasan(kertas.doc, () => {
    kertas.doc.rect(KIRI, y, LEBAR, 1.8).fill(WARNA.merek);
    kertas.doc.rect(KIRI, y + 3.2, LEBAR, 0.6).fill(WARNA.merek);
  });
  return y + (kertas.padat ? 16 : 26);
}

/** In the demonstration nobody may take it for a real letter. */
function tandaRekaan(kertas: Kertas): void {
  const teks = 'Contoh dari mode demo. Data rekaan, bukan surat resmi.';
  const { doc } = kertas;
  hiasan(doc, () => {
    doc.rect(0, 0, A4.lebar, 24).fill(WARNA.aksenLembut);
  });
  paragraf(
    kertas,
    'P',
    teks,
    6,
    { huruf: 'setengah-tebal', ukuran: 9, rata: 'center', warna: WARNA.aksenTua },
    { x: 0, lebar: A4.lebar },
  );
}

function judul(kertas: Kertas, { judul: teks, nomor }: IsiSurat, yAwal: number): number {
  let y = yAwal;
  y += paragraf(kertas, 'H1', teks.toUpperCase(), y, {
    huruf: 'tebal',
    ukuran: 15,
    rata: 'center',
    warna: WARNA.merek,
  });
  y += 3;
  y += paragraf(kertas, 'P', `Nomor: ${nomor}`, y, { ukuran: 10.5, rata: 'center' });
  return y + (kertas.padat ? 9 : 16);
}

const LEBAR_ISTILAH = 148;

/** Who is meant: terms and values as a list. */
function identitas(kertas: Kertas, isi: IsiSurat, yAwal: number): number {
  const { doc, akar } = kertas;
  const { koperasi } = isi;
  const badanHukum = koperasi.nomorBadanHukum
    ? `${koperasi.nomorBadanHukum}${koperasi.tanggalBadanHukum ? `, ${formatTanggal(koperasi.tanggalBadanHukum)}` : ''}`
    : 'Belum tercatat';
  const butir: [string, string, GayaTeks][] = [
    ['Nama koperasi', koperasi.nama, { huruf: 'tebal', ukuran: kertas.padat ? 10.5 : 11.5 }],
    ['Badan hukum', badanHukum, {}],
    ['Nomor Induk Koperasi', koperasi.nomorIndukKoperasi ?? 'Belum ada', {}],
    ['Jenis', koperasi.jenis, {}],
    ['Alamat', koperasi.alamat, {}],
    ['Tahun buku', String(isi.tahunBuku), { huruf: 'setengah-tebal' }],
  ];
  let y = yAwal;
  const daftar = doc.struct('L');
  akar.add(daftar);
  for (const [istilah, nilai, gaya] of butir) {
    const lebar = LEBAR - LEBAR_ISTILAH;
    const x = KIRI + LEBAR_ISTILAH;
    // Both lines stand on one line of writing, though their sizes differ.
    const turun = ((gaya.ukuran ?? 10) - 10) * 0.93;
    daftar.add(
      bertanda(doc, 'LI', [
        bertanda(doc, 'Lbl', () =>
          tulis(doc, istilah, { x: KIRI, y: y + turun, lebar: LEBAR_ISTILAH - 8 }, LEMBUT),
        ),
        bertanda(doc, 'LBody', () => tulis(doc, nilai, { x, y, lebar }, gaya)),
      ]),
    );
    y += tinggiTeks(doc, nilai, lebar, gaya) + (kertas.padat ? 1.5 : 3.5);
  }
  daftar.end();
  return y + (kertas.padat ? 5 : 8);
}

const LEMBUT: GayaTeks = { warna: WARNA.lembut };

function masaBerlaku(kertas: Kertas, isi: IsiSurat, yAwal: number): number {
  const sampai = isi.berlakuHingga
    ? `Surat ini berlaku sampai ${formatTanggal(isi.berlakuHingga)}, selama tidak digantikan atau dicabut.`
    : 'Surat ini berlaku selama tidak digantikan atau dicabut.';
  let y = yAwal;
  y += paragraf(kertas, 'P', sampai, y, {});
  if (isi.masaBelumDikonfirmasi && isi.berlakuHingga) {
    y += 2;
    y += paragraf(
      kertas,
      'P',
      'Masa berlaku mengikuti pengaturan dinas yang belum ditetapkan dengan peraturan.',
      y,
      { ukuran: 8.5, warna: WARNA.lembut },
    );
  }
  return y + (kertas.padat ? 10 : 20);
}

/** Room between the edges of a sheet, its foot left free. */
const ATAS = 60;
const DASAR = A4.tinggi - 66;
/** The block with QR code and signature stands above the foot. */
const TINGGI_PENUTUP = 130;
const PENUTUP = DASAR - TINGGI_PENUTUP;

/** A further sheet says which letter it belongs to, so that none is put behind another letter. */
function kepalaLanjutan(kertas: Kertas, { judul: nama, nomor, koperasi, tahunBuku }: IsiSurat) {
  const teks = `Lanjutan ${nama} nomor ${nomor}, ${koperasi.nama}, tahun buku ${tahunBuku}`;
  let y = ATAS - 16;
  y += paragraf(kertas, 'P', teks, y, { ukuran: 8.5, warna: WARNA.lembut }) + 5;
  hiasan(kertas.doc, () => {
    kertas.doc.rect(KIRI, y, LEBAR, 0.6).fill(WARNA.merek);
  });
  return y + 18;
}

/** Draws the letter with more or less room; `dari` is the number of sheets it takes, for their numbers. */
async function gambar(
  isi: IsiSurat,
  { padat, dari }: { padat: boolean; dari: number },
): Promise<{ pdf: Buffer; lembar: number }> {
  let lembar = 1;
  const keterangan = {
    judul: `${isi.judul} ${isi.koperasi.nama}, tahun buku ${isi.tahunBuku}`,
    penulis: isi.kop.slice(0, 2).join(', '),
    subjek: `Nomor ${isi.nomor}`,
    // A changed copy still names the letter that it claims to be.
    kataKunci: isi.kode,
    dibuat: isi.terbitPada,
  };
  const pdf = await buatPdf(keterangan, (doc, akar) => {
    const kertas = { doc, akar, padat };
    const lanjut: Lanjut = (kini, tinggi) => {
      if (kini + tinggi <= DASAR) return kini;
      kaki(kertas, isi, { ke: lembar, dari });
      lembar += 1;
      doc.addPage();
      return kepalaLanjutan(kertas, isi);
    };
    if (isi.rekaan) tandaRekaan(kertas);
    let y = judul(kertas, isi, kop(kertas, isi.kop));
    y += paragraf(
      kertas,
      'P',
      'Dinas telah menilai kesehatan koperasi berikut dan menetapkan hasilnya:',
      y,
      {},
    );
    y = identitas(kertas, isi, y + (padat ? 5 : 8));
    y = gambarAspek(kertas, isi, y, lanjut);
    y = gambarHasil(kertas, isi, y, lanjut);
    y = lanjut(y, 60);
    y += paragraf(
      kertas,
      'P',
      `Dinilai menurut ${isi.aturan.sumber} (aturan ${isi.aturan.versi}). Total lengkap ${formatDesimal(isi.total)}; predikat ditentukan tanpa pembulatan.`,
      y,
      { ukuran: 8.5, warna: WARNA.lembut },
    );
    y = masaBerlaku(kertas, isi, y + (padat ? 5 : 8));
    const pertama = lembar === 1;
    y = lanjut(y, TINGGI_PENUTUP);
    // On the first sheet it stands at the foot; a further one is not left empty above it.
    if (pertama && lembar === 1) y = Math.max(y, PENUTUP);
    gambarQr(kertas, isi, y);
    keteranganQr(kertas, isi, y);
    tandaTangan(kertas, isi, y);
    kaki(kertas, isi, { ke: lembar, dari });
  });
  return { pdf, lembar };
}

/**
 * Draws the letter: letterhead, who is meant, the result aspect by aspect, until when it holds, the QR code
 * and who signs. It is one A4 sheet; long names take the room between the parts first, and only then a
 * second sheet.
 */
export async function gambarSurat(isi: IsiSurat): Promise<Buffer> {
  const lega = await gambar(isi, { padat: false, dari: 1 });
  if (lega.lembar === 1) return lega.pdf;
  const padat = await gambar(isi, { padat: true, dari: 1 });
  if (padat.lembar === 1) return padat.pdf;
  return (await gambar(isi, { padat: false, dari: lega.lembar })).pdf;
}
