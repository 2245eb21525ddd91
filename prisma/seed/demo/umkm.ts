import { v7 as uuidv7 } from 'uuid';
import { simpanBerkas, transaksiBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { type DaftarkanUmkmInput, daftarkanUmkm } from '@/lib/umkm/commands';
import { kembalikanUmkm, verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import { KELURAHAN, type Kelurahan } from '@/lib/wilayah/data';
import { type Acak, antara, pilihBerbobot, pilihSatu, uuidAcak } from './acak';
import { ktpContoh } from './berkas';
import { JALAN, NAMA_BELAKANG, NAMA_LAKI, NAMA_PEREMPUAN, NAMA_USAHA, RAGAM_USAHA } from './kata';

/** An owner of the demo: the account and what it registered. */
export interface PemilikDemo {
  penggunaId: string;
  nama: string;
  usahaId: string;
  kelurahanKode: string;
}

interface Rencana {
  penggunaId: string;
  surel: string;
  nama: string;
  input: DaftarkanUmkmInput;
  kelurahan: Kelurahan;
  /** Registered so many days ago. */
  hariLalu: number;
  keputusan: 'DIVERIFIKASI' | 'DIKEMBALIKAN' | 'MENUNGGU';
}

const duaAngka = (n: number) => String(n).padStart(2, '0');

/**
 * An identity number nobody can hold: kecamatan 99 does not exist, so the demo never shows the number
 * of a real person, and yet the checks of the form hold.
 */
function nikPendudukRekaan(urutan: number, lahir: string, perempuan: boolean): string {
  const [tahun = '', bulan = '', hari = ''] = lahir.split('-');
  const tanggal = duaAngka(Number(hari) + (perempuan ? 40 : 0));
  return `327699${tanggal}${bulan}${tahun.slice(2)}${String((urutan % 9999) + 1).padStart(4, '0')}`;
}

/** What few businesses say. Without a draw of its own, so that the rest of the demo stays what it was. */
function lengkapiKeuangan(
  urutan: number,
  isi: DaftarkanUmkmInput['keuangan'],
): DaftarkanUmkmInput['keuangan'] {
  const berdisabilitas = urutan % 7 === 1 && (isi.pekerjaDibayarPerempuan ?? 0) > 0;
  const aset = urutan % 4 === 1 ? { aset: (isi.modalUsaha * 3n) / 2n } : {};
  // A few call themselves otherwise than their figures say.
  const skala = { 2: 'MIKRO', 5: 'KECIL' } as const;
  const skalaDilaporkan = skala[(urutan % 11) as keyof typeof skala];
  return {
    ...isi,
    ...aset,
    ...(skalaDilaporkan ? { skalaDilaporkan } : {}),
    ...(berdisabilitas ? { pekerjaDibayarDisabilitasPerempuan: 1 } : {}),
  };
}

/** A trade mark here, a certificate that has run out there; drawn like the figures. */
function lengkapiPerizinan(
  urutan: number,
  isi: DaftarkanUmkmInput['perizinan'],
): DaftarkanUmkmInput['perizinan'] {
  const merek = {
    merek: `IDM-CONTOH-${urutan}`,
    merekKelas: '30',
    merekMulai: '2021-03-01',
    merekHingga: '2031-03-01',
  };
  const sni = { sni: `SNI CONTOH ${urutan}`, sniHingga: '2025-12-31' };
  return {
    ...isi,
    ...(isi.sku ? { skuHingga: urutan % 2 === 0 ? '2027-06-30' : '2026-03-31' } : {}),
    ...(urutan % 10 === 1 ? merek : {}),
    ...(urutan % 15 === 1 ? sni : {}),
  };
}

function rencanakan(
  acak: Acak,
  urutan: number,
  akunPertama: { id: string; nama: string } | null,
): Rencana {
  // The owner of the sign-in page may take part in every programme.
  const perempuan = acak() < 0.58 || akunPertama !== null;
  const depan = pilihSatu(acak, perempuan ? NAMA_PEREMPUAN : NAMA_LAKI);
  const sapaan = akunPertama?.nama.split(' ')[0] ?? depan;
  const nama = akunPertama?.nama ?? `${depan} ${pilihSatu(acak, NAMA_BELAKANG)}`;
  const kelurahan = akunPertama ? (KELURAHAN[0] as Kelurahan) : pilihSatu(acak, KELURAHAN);
  const tahunLahir = antara(acak, 1962, 2004);
  const lahir = `${tahunLahir}-${duaAngka(antara(acak, 1, 12))}-${duaAngka(antara(acak, 1, 28))}`;
  const ragam = pilihBerbobot(acak, RAGAM_USAHA);
  const jalan = () => `Jalan ${pilihSatu(acak, JALAN)} Contoh Nomor ${antara(acak, 1, 90)}`;
  const kelas = pilihBerbobot(acak, [
    ['mikro', 96],
    ['kecil', 3],
    ['menengah', 1],
  ] as const);
  const juta = { mikro: [5, 900], kecil: [1_100, 4_800], menengah: [5_200, 9_500] }[kelas];
  const modal = BigInt(antara(acak, juta[0] as number, juta[1] as number)) * 1_000_000n;
  const alamat = {
    rt: duaAngka(antara(acak, 1, 12)).padStart(3, '0'),
    rw: duaAngka(antara(acak, 1, 20)).padStart(3, '0'),
  };
  const punyaNib = acak() < 0.4;
  return {
    penggunaId: akunPertama?.id ?? uuidv7(),
    surel: `pemilik${String(urutan).padStart(4, '0')}@contoh.test`,
    nama,
    kelurahan,
    hariLalu: Math.floor(acak() ** 1.6 * 540),
    keputusan: pilihBerbobot(acak, [
      ['DIVERIFIKASI', 82],
      ['DIKEMBALIKAN', 6],
      ['MENUNGGU', 12],
    ] as const),
    input: {
      pemilik: {
        nama,
        nikPenduduk: nikPendudukRekaan(urutan, lahir, perempuan),
        jenisKelamin: perempuan ? 'PEREMPUAN' : 'LAKI_LAKI',
        tempatLahir: 'Depok',
        tanggalLahir: lahir,
        statusKawin: pilihSatu(acak, ['KAWIN', 'KAWIN', 'BELUM_KAWIN', 'CERAI_MATI'] as const),
        pendidikan: pilihSatu(acak, ['sd', 'smp', 'sma', 'sma', 'd4-s1'] as const),
        disabilitas: acak() < 0.03 ? 'ya' : 'tidak',
      },
      alamat: {
        alamat: jalan(),
        ...alamat,
        kelurahanKode: kelurahan.kode,
        telepon: `+628990${String(urutan).padStart(6, '0')}`,
      },
      usaha: {
        nama: `${pilihSatu(acak, ragam.nama)} ${pilihSatu(acak, NAMA_USAHA)} ${sapaan}`,
        kegiatanUtama: ragam.kegiatan,
        produkUtama: ragam.produk,
        jenisUsahaKode: ragam.jenis,
        statusBadanUsaha: 'PERORANGAN',
        // Nobody began before the age of seventeen, nor after the first registration of the demo.
        tanggalMulai: `${Math.max(antara(acak, 2008, 2024), tahunLahir + 17)}-${duaAngka(antara(acak, 1, 12))}-01`,
        nib: punyaNib ? `99${String(urutan).padStart(11, '0')}` : undefined,
        npwp: undefined,
        kbliKode: ragam.kbli,
        kbliVersi: ragam.kbli ? '2020' : undefined,
      },
      lokasi: {
        alamat: jalan(),
        ...alamat,
        kelurahanKode: kelurahan.kode,
        kodePos: kelurahan.kodePos,
      },
      keuangan: lengkapiKeuangan(urutan, {
        modalUsaha: modal,
        omzetTahunan: (modal * BigInt(antara(acak, 9, 26))) / 10n,
        tahunData: 2025,
        pekerjaDibayarLaki: antara(acak, 0, 3),
        pekerjaDibayarPerempuan: antara(acak, 0, 3),
        pekerjaTidakDibayarLaki: antara(acak, 0, 1),
        pekerjaTidakDibayarPerempuan: antara(acak, 0, 1),
      }),
      perizinan: lengkapiPerizinan(urutan, {
        sku: acak() < 0.3 ? `503/SKU-CONTOH/${urutan}` : undefined,
        halal: undefined,
        pirt: undefined,
        pirtTerbit: undefined,
        bpom: undefined,
        merek: undefined,
        sni: undefined,
        umku: undefined,
        sertifikatStandar: undefined,
      }),
      persetujuan: acak() < 0.7 || akunPertama ? ['PENDAFTARAN', 'DIHUBUNGI'] : ['PENDAFTARAN'],
      kunciKirim: uuidAcak(acak),
      konfirmasiPeringatan: true,
    },
  };
}

function pastikan<T>(hasil: Hasil<T, string>, apa: string): T {
  if (hasil.ok) return hasil.nilai;
  throw new Error(
    `Data demo: ${apa} ditolak (${hasil.alasan}) ${JSON.stringify(hasil.galat ?? '')}`,
  );
}

async function satu(
  tx: Tx,
  rencana: Rencana,
  pemeriksa: Wewenang<'umkm:verifikasi'>,
  ktp: BerkasTerperiksa,
): Promise<PemilikDemo> {
  const { penggunaId, nama } = rencana;
  const pelaku: Pelaku = {
    penggunaId,
    nama,
    surel: rencana.surel,
    peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
    permintaanId: 'data-demo',
  };
  const by = wewenang(pelaku, 'umkm:daftar') as Wewenang<'umkm:daftar'>;
  // Nobody sends a registration without one.
  const mengunggah = wewenang(pelaku, 'dokumen:unggah') as Wewenang<'dokumen:unggah'>;
  pastikan(await simpanBerkas(tx, mengunggah, ktp, {}), 'berkas KTP');
  const { id } = pastikan(await daftarkanUmkm(tx, by, rencana.input), 'pendaftaran usaha');
  if (rencana.keputusan === 'DIVERIFIKASI') {
    pastikan(
      await verifikasiUmkm(tx, pemeriksa, {
        usahaId: id,
        versi: 1,
        versiOrang: 1,
        nikPendudukDicocokkan: true,
      }),
      'verifikasi',
    );
  } else if (rencana.keputusan === 'DIKEMBALIKAN') {
    pastikan(
      await kembalikanUmkm(tx, pemeriksa, {
        usahaId: id,
        versi: 1,
        versiOrang: 1,
        catatan: { 'usaha.nama': 'Tulis nama usaha seperti pada papan nama.' },
        catatanUmum: 'Mohon lengkapi, lalu kirim lagi.',
      }),
      'pengembalian',
    );
  }
  return { penggunaId, nama, usahaId: id, kelurahanKode: rencana.kelurahan.kode };
}

const PER_TRANSAKSI = 10;

/**
 * Registers owners and their businesses through the same commands as real use, each with an account
 * (one password for all), oldest first.
 */
export async function buatUmkmDemo(pilihan: {
  jumlah: number;
  acak: Acak;
  sandiHash: string;
  /** The account that stands on the sign-in page gets the first business. */
  akunPertama: { id: string; nama: string };
  petugas: Pelaku;
}): Promise<PemilikDemo[]> {
  const { jumlah, acak, sandiHash, akunPertama, petugas } = pilihan;
  const pemeriksa = wewenang(petugas, 'umkm:verifikasi') as Wewenang<'umkm:verifikasi'>;
  const rencana = Array.from({ length: jumlah }, (_, i) =>
    rencanakan(acak, i + 1, i === 0 ? akunPertama : null),
  );
  const pertama = rencana[0];
  if (pertama) pertama.keputusan = 'DIVERIFIKASI';
  rencana.sort((a, b) => b.hariLalu - a.hariLalu);
  const ktp = await ktpContoh();
  const hasil: PemilikDemo[] = [];
  for (let mulai = 0; mulai < rencana.length; mulai += PER_TRANSAKSI) {
    const bagian = rencana.slice(mulai, mulai + PER_TRANSAKSI);
    const baru = bagian.filter((r) => r.penggunaId !== akunPertama.id);
    const selesai = await transaksiBerkas(async (tx) => {
      await tx.pengguna.createMany({
        data: baru.map((r) => ({
          id: r.penggunaId,
          surel: r.surel,
          nama: r.nama,
          sandiHash,
          surelTerverifikasiPada: new Date(),
        })),
      });
      await tx.peranPengguna.createMany({
        data: baru.map((r) => ({ penggunaId: r.penggunaId, peran: 'PEMILIK' as const })),
      });
      const isi: PemilikDemo[] = [];
      for (const r of bagian) isi.push(await satu(tx, r, pemeriksa, ktp));
      return berhasil(isi);
    });
    hasil.push(...pastikan(selesai, 'pendaftaran'));
    if ((mulai / PER_TRANSAKSI) % 10 === 0)
      console.log(`  data demo: UMKM ${hasil.length} dari ${jumlah}`);
  }
  await geserTanggal(rencana, hasil);
  return hasil;
}

/**
 * Registrations of the demo lie in the past, and so do the account they were made with, what was agreed to and
 * uploaded with them, and what was decided about them; the trail of audit keeps the true moment of loading.
 */
async function geserTanggal(
  rencana: readonly Rencana[],
  hasil: readonly PemilikDemo[],
): Promise<void> {
  const hari = new Map(rencana.map((r) => [r.penggunaId, r.hariLalu]));
  const id = hasil.map((satu) => satu.usahaId);
  const lalu = hasil.map((satu) => hari.get(satu.penggunaId) ?? 0);
  await db().$executeRaw`
    UPDATE usaha u SET
      dibuat_pada = u.dibuat_pada - make_interval(days => g.lalu),
      diajukan_pada = u.diajukan_pada - make_interval(days => g.lalu),
      diverifikasi_pada = u.diverifikasi_pada - make_interval(days => greatest(g.lalu - 3, 0))
    FROM unnest(${id}::uuid[], ${lalu}::int[]) AS g(id, lalu)
    WHERE u.id = g.id`;
  await db().$executeRaw`
    UPDATE peninjauan_usaha p SET pada = p.pada - make_interval(days => greatest(g.lalu - 3, 0))
    FROM unnest(${id}::uuid[], ${lalu}::int[]) AS g(id, lalu)
    WHERE p.usaha_id = g.id`;
  await db().$executeRaw`
    UPDATE pelaku_usaha o SET
      dibuat_pada = o.dibuat_pada - make_interval(days => g.lalu),
      nik_penduduk_diperiksa_pada =
        o.nik_penduduk_diperiksa_pada - make_interval(days => greatest(g.lalu - 3, 0))
    FROM unnest(${id}::uuid[], ${lalu}::int[]) AS g(id, lalu)
    JOIN usaha u ON u.id = g.id
    WHERE o.id = u.pelaku_usaha_id`;
  const akun = hasil.map((satu) => satu.penggunaId);
  await db().$executeRaw`
    UPDATE pengguna p SET
      dibuat_pada = p.dibuat_pada - make_interval(days => g.lalu),
      surel_terverifikasi_pada = p.surel_terverifikasi_pada - make_interval(days => g.lalu)
    FROM unnest(${akun}::uuid[], ${lalu}::int[]) AS g(id, lalu)
    WHERE p.id = g.id`;
  await db().$executeRaw`
    UPDATE persetujuan p SET diberikan_pada = p.diberikan_pada - make_interval(days => g.lalu)
    FROM unnest(${akun}::uuid[], ${lalu}::int[]) AS g(id, lalu)
    WHERE p.pengguna_id = g.id`;
  await db().$executeRaw`
    UPDATE dokumen d SET diunggah_pada = d.diunggah_pada - make_interval(days => g.lalu)
    FROM unnest(${id}::uuid[], ${lalu}::int[]) AS g(id, lalu)
    JOIN usaha u ON u.id = g.id
    WHERE d.pelaku_usaha_id = u.pelaku_usaha_id`;
}
