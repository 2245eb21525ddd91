import { v7 as uuidv7 } from 'uuid';
import { catatDiterima, periksaDiterima } from '@/lib/permodalan/diterima/commands';
import { tambahProduk } from '@/lib/permodalan/produk/commands';
import { catat } from '@/lib/platform/audit';
import { type Pelaku, type Wewenang, wewenang, wewenangSistem } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, selisihHari, tambahHari, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { AKUN_DEMO } from './akun';
import { type Acak, antara, pilihBerbobot, pilihSatu, uuidAcak } from './demo/acak';
import { type AnggotaDemo, geserModal, jalankanModal, laporkanDemo } from './demo/jalan-permodalan';
import { pastikan } from './demo/jalan-permohonan';
import {
  produkDemo,
  type RencanaModal,
  rencanakanModal,
  SELESAI,
  TERBUKA,
  type TujuanPengajuan,
} from './demo/rencana-permodalan';
import type { PemilikDemo } from './demo/umkm';

interface Ksp {
  id: string;
  nama: string;
  pola: 'KONVENSIONAL' | 'SYARIAH';
}

const LENDING_PALING_BANYAK = 24;

/** Lending koperasi in a fixed order, the one of the pengurus first. */
async function bacaKsp(id: readonly string[], utama: string): Promise<Ksp[]> {
  const baris = await db().koperasi.findMany({
    where: { id: { in: [...id] }, jenis: 'SIMPAN_PINJAM', status: 'AKTIF' },
    select: { id: true, nama: true, pola: true },
  });
  const menurutId = new Map(baris.map((satu) => [satu.id, satu]));
  return [utama, ...id.filter((satu) => satu !== utama)]
    .flatMap((satu) => menurutId.get(satu) ?? [])
    .slice(0, LENDING_PALING_BANYAK);
}

/** Two products each, written by the pengurus, or by the petugas where there is none. */
async function buatProduk(acak: Acak, ksp: readonly Ksp[], penulis: (id: string) => Pelaku) {
  for (const [urutan, { id: koperasiId, pola }] of ksp.entries()) {
    const by = wewenang(
      penulis(koperasiId),
      'produk-pinjaman:ubah',
    ) as Wewenang<'produk-pinjaman:ubah'>;
    for (const ketentuan of produkDemo(urutan, pola === 'SYARIAH')) {
      const kunciKirim = uuidAcak(acak);
      pastikan(
        await transaksi((tx) =>
          tambahProduk(tx, by, { koperasiId, kunciKirim, konfirmasi: true, ketentuan }),
        ),
        'produk pinjaman',
      );
    }
  }
}

/** A second koperasi whose pengurus has an account, so that a member has somebody to decide there too. */
async function buatPengurusKedua(koperasiId: string, sandiHash: string): Promise<Pelaku> {
  const penggunaId = uuidv7();
  const nama = 'Mira Pengurus';
  const surel = 'pengurus2@contoh.test';
  await transaksi(async (tx) => {
    await tx.pengguna.create({
      data: { id: penggunaId, surel, nama, sandiHash, surelTerverifikasiPada: sekarang() },
    });
    await tx.peranPengguna.create({ data: { penggunaId, peran: 'PENGURUS', koperasiId } });
    await catat(tx, wewenangSistem('pengguna:kelola', 'data demo', 'data-demo'), {
      tindakan: 'pengguna.buat',
      objekJenis: 'pengguna',
      objekId: penggunaId,
      sesudah: { peran: 'PENGURUS', koperasiId },
    });
    return berhasil(null);
  });
  return {
    penggunaId,
    nama,
    surel,
    peran: [{ peran: 'PENGURUS', kelurahanKode: null, koperasiId }],
    permintaanId: 'data-demo',
  };
}

type AnggotaTercatat = AnggotaDemo & {
  /** Member since so many days. */
  hari: number;
};

/** Active members of a koperasi who have an account, a business and a KTP, the oldest first. */
async function bacaAnggota(koperasiId: string): Promise<AnggotaTercatat[]> {
  const baris = await db().anggota.findMany({
    where: { koperasiId, status: 'AKTIF', pelakuUsaha: { penggunaId: { not: null } } },
    orderBy: [{ tanggalMasuk: 'asc' }, { nomorAnggota: 'asc' }],
    select: {
      nama: true,
      tanggalMasuk: true,
      pelakuUsaha: {
        select: {
          penggunaId: true,
          usaha: { orderBy: { id: 'asc' }, take: 1, select: { id: true } },
          dokumen: { where: { jenis: 'KTP', dihapusPada: null }, take: 1, select: { id: true } },
        },
      },
    },
  });
  return baris.flatMap(({ nama, tanggalMasuk, pelakuUsaha }) => {
    const { penggunaId, usaha, dokumen } = pelakuUsaha;
    const [satu] = usaha;
    const [ktp] = dokumen;
    if (!penggunaId || !satu || !ktp) return [];
    const hari = selisihHari(tanggalJakarta(tanggalMasuk), hariIni());
    return [{ penggunaId, nama, usahaId: satu.id, ktpId: ktp.id, hari }];
  });
}

/** How many members stay without an application: they are who tries the form. */
const SISAKAN = 8;

/**
 * Who gets what. In turn each of the older members gets something that has ended or runs, and the first
 * ones something open besides.
 */
function bagikan(anggota: readonly AnggotaTercatat[]): [AnggotaTercatat, TujuanPengajuan][] {
  const lama = anggota.slice(0, Math.max(4, anggota.length - SISAKAN));
  if (lama.length === 0) return [];
  const jumlah = Math.max(SELESAI.length, lama.length);
  const pasangan: [AnggotaTercatat, TujuanPengajuan][] = [];
  for (let ke = 0; ke < jumlah; ke += 1) {
    const orang = lama[ke % lama.length];
    // After all states have been shown once, most loans simply run or are paid off.
    const tujuan = SELESAI[ke] ?? (ke % 3 === 0 ? 'LUNAS' : 'LANCAR');
    if (orang) pasangan.push([orang, tujuan]);
  }
  TERBUKA.forEach((tujuan, ke) => {
    const orang = lama[ke];
    if (orang) pasangan.push([orang, tujuan]);
  });
  return pasangan;
}

async function buatModal(
  acak: Acak,
  koperasiId: string,
  pengurus: Pelaku,
  pasangan: readonly [AnggotaTercatat, TujuanPengajuan][],
): Promise<number> {
  const ketentuan = await db().ketentuanProduk.findMany({
    where: { berlaku: true, produk: { koperasiId, aktif: true } },
    orderBy: { id: 'asc' },
  });
  const rencana: RencanaModal[] = [];
  const id: string[] = [];
  for (const [anggota, tujuan] of pasangan) {
    const terpilih = pilihSatu(acak, ketentuan);
    const terms = {
      ...terpilih,
      persen: terpilih.persen?.toFixed() ?? null,
      nisbah: terpilih.nisbah?.toFixed() ?? null,
      provisiPersen: terpilih.provisiPersen.toFixed(),
    };
    const satu = rencanakanModal(acak, tujuan, terms, anggota.hari);
    rencana.push(satu);
    id.push(
      pastikan(
        await transaksi(async (tx) =>
          berhasil(await jalankanModal(tx, acak, satu, anggota, terpilih.id, pengurus)),
        ),
        'modal',
      ),
    );
  }
  await geserModal(rencana, id);
  const DILAPORKAN: readonly TujuanPengajuan[] = [
    'LANCAR',
    'KURANG_LANCAR',
    'DIRAGUKAN',
    'MACET',
    'LUNAS',
    'DIHAPUSBUKUKAN',
  ];
  let lancar = 0;
  const pinjaman = rencana.flatMap((satu, ke) => {
    const satuId = id[ke];
    if (!satuId || !DILAPORKAN.includes(satu.tujuan)) return [];
    if (satu.tujuan === 'LANCAR') lancar += 1;
    return [{ id: satuId, rencana: satu, tersisa: satu.tujuan === 'LANCAR' && lancar === 1 }];
  });
  await laporkanDemo(pengurus, koperasiId, pinjaman);
  return rencana.length;
}

/**
 * Capital from banks and programmes, written down by one petugas and checked by the other; the last
 * record still waits, so that there is one to check.
 */
async function buatDiterima(
  acak: Acak,
  pemilik: readonly (Pick<PemilikDemo, 'usahaId'> & Partial<PemilikDemo>)[],
  { petugas, pemeriksa }: { petugas: Pelaku; pemeriksa: Pelaku },
  akunPemilik: string,
): Promise<number> {
  const hak = (pelaku: Pelaku) =>
    wewenang(pelaku, 'modal-diterima:catat') as Wewenang<'modal-diterima:catat'>;
  const sumber = await db().sumberModal.findMany({
    where: { penerima: 'PERORANGAN', aktif: true, plafonMaks: { not: null } },
    orderBy: { nama: 'asc' },
    select: { id: true, plafonMaks: true },
  });
  const orang = new Map(
    (
      await db().usaha.findMany({
        where: { id: { in: pemilik.map((satu) => satu.usahaId) } },
        select: { id: true, pelakuUsahaId: true },
      })
    ).map((satu) => [satu.id, satu.pelakuUsahaId]),
  );
  // The accounts of the sign-in page have one to see: the owner, and the petugas of a kelurahan.
  const kelurahan = AKUN_DEMO.find((satu) => satu.peran === 'PETUGAS_KELURAHAN')?.kelurahanKode;
  const diKelurahan = pemilik.find((satu) => satu.kelurahanKode === kelurahan);
  const terpilih = pemilik.filter((satu) => {
    const kena = acak() < 0.22;
    return kena || satu === diKelurahan || satu.penggunaId === akunPemilik;
  });
  for (const [ke, { usahaId }] of terpilih.entries()) {
    const pelakuUsahaId = orang.get(usahaId);
    if (!pelakuUsahaId) continue;
    const dariDaftar = acak() < 0.75 ? pilihSatu(acak, sumber) : null;
    const batas = Number((dariDaftar?.plafonMaks ?? 20_000_000n) / 500_000n);
    const [jenis, lembaga] = pilihBerbobot(acak, [
      [['BANK', 'BPR Contoh Sejahtera'] as const, 3],
      [['NON_BANK', 'Pegadaian Contoh'] as const, 2],
    ]);
    const bukti = `Akad contoh ${ke + 1}`;
    const hasil = await transaksi((tx) =>
      catatDiterima(tx, hak(petugas), {
        kunciKirim: uuidAcak(acak),
        pelakuUsahaId,
        usahaId,
        sumberModalId: dariDaftar?.id ?? null,
        jenis: dariDaftar ? null : jenis,
        lembaga: dariDaftar ? null : lembaga,
        produk: null,
        tanggal: tambahHari(hariIni(), -antara(acak, 3, 350)),
        jumlah: BigInt(antara(acak, 2, Math.max(3, Math.min(batas, 60)))) * 500_000n,
        tenor: pilihSatu(acak, [6, 12, 24]),
        nomorBukti: bukti,
        dokumenId: null,
        konfirmasiPeringatan: true,
      }),
    );
    const { id } = pastikan(hasil, 'modal diterima');
    if (ke === terpilih.length - 1) continue;
    pastikan(
      await transaksi((tx) => periksaDiterima(tx, hak(pemeriksa), { id, bukti })),
      'modal diterima diperiksa',
    );
  }
  return terpilih.length;
}

/**
 * Products of lending koperasi, applications and loans in every state, and capital from elsewhere, made
 * through the same commands as real use.
 *
 * @param akunPemilik the owner of the sign-in page: a member of a second koperasi, with a loan and an offer
 * @returns how many applications were made
 */
export async function buatPermodalanDemo(pilihan: {
  acak: Acak;
  koperasiIds: readonly string[];
  petugas: Pelaku;
  /** Another petugas, who checks what the first one wrote. */
  pemeriksa: Pelaku;
  pengurus: { pelaku: Pelaku; koperasiId: string };
  pemilik: readonly (Pick<PemilikDemo, 'usahaId'> & Partial<PemilikDemo>)[];
  akunPemilik: string;
  sandiHash: string;
}): Promise<number> {
  const { acak, petugas, pengurus } = pilihan;
  const ksp = await bacaKsp(pilihan.koperasiIds, pengurus.koperasiId);
  const milikTini = await db().anggota.findFirst({
    where: {
      status: 'AKTIF',
      pelakuUsaha: { penggunaId: pilihan.akunPemilik },
      koperasiId: { in: ksp.map((satu) => satu.id), not: pengurus.koperasiId },
    },
    orderBy: { id: 'asc' },
    select: { koperasiId: true },
  });
  const kedua = milikTini?.koperasiId ?? null;
  const pengurusKedua = kedua ? await buatPengurusKedua(kedua, pilihan.sandiHash) : null;
  const penulis = (id: string): Pelaku => {
    if (id === pengurus.koperasiId) return pengurus.pelaku;
    return id === kedua && pengurusKedua ? pengurusKedua : petugas;
  };
  await buatProduk(acak, ksp, penulis);
  const anggota = await bacaAnggota(pengurus.koperasiId);
  let jumlah = await buatModal(acak, pengurus.koperasiId, pengurus.pelaku, bagikan(anggota));
  if (kedua && pengurusKedua) {
    const tini = (await bacaAnggota(kedua)).filter(
      (satu) => satu.penggunaId === pilihan.akunPemilik,
    );
    jumlah += await buatModal(
      acak,
      kedua,
      pengurusKedua,
      tini.flatMap((satu): [AnggotaTercatat, TujuanPengajuan][] => [
        [satu, 'LANCAR'],
        [satu, 'DISETUJUI'],
      ]),
    );
  }
  const diterima = await buatDiterima(acak, pilihan.pemilik, pilihan, pilihan.akunPemilik);
  console.log(
    `  data demo: ${ksp.length} koperasi dengan produk, ${jumlah} pengajuan modal, ${diterima} modal dari sumber lain`,
  );
  return jumlah;
}
