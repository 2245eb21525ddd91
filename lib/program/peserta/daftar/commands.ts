import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { kunciAkun } from '@/lib/platform/auth/kunci-akun';
import { menjangkauSemua, penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tahunIni, tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { peringatanBagian } from '@/lib/umkm/bagian/rules';
import { kunciNilai } from '@/lib/umkm/kolom/commands';
import { catatPelaku } from '@/lib/umkm/pelaku/commands';
import { indeksNikPenduduk } from '@/lib/umkm/pelaku/reads';
import { simpanUkuran } from '../../hasil/commands';
import { kabarMendaftar, kabarPendaftarBaru } from '../../kabar/rules';
import { bacaAngkatan, bacaProgram } from '../../kelola/reads';
import { nomorPeserta, pendaftaranTerbuka } from '../../rules';
import { periksaSyarat, type SyaratPeserta, tidakTerpenuhi } from '../../syarat/rules';
import type { AngkatanDto, ProgramDto } from '../../types';
import type { CalonDto } from '../types';
import { bacaCalon, cariTercatat, mendaftarkanOrang } from './reads';
import { type AlasanDaftar, type AlasanOrangBaru, orangSama, petunjukTercatat } from './rules';
import type { DaftarOrangBaruInput, DaftarPesertaInput } from './schema';

type By = Wewenang<'peserta:daftar'>;
type Isian = DaftarOrangBaruInput['pendaftaran'];

/** The running programme with the year for which one may register today. */
async function programTerbuka(
  tx: Tx,
  by: By,
  programId: string,
): Promise<Hasil<{ program: ProgramDto; angkatan: AngkatanDto }, AlasanDaftar>> {
  const program = await bacaProgram(by, programId, tx);
  if (!program?.aktif) return tolak('PROGRAM_TIDAK_DITEMUKAN');
  const hari = hariIni();
  const angkatan = (await bacaAngkatan(by, programId, tx)).find((satu) =>
    pendaftaranTerbuka(satu, hari),
  );
  return angkatan ? berhasil({ program, angkatan }) : tolak('PENDAFTARAN_TUTUP');
}

/** A refusal that names every condition that is known not to be met; null when there is none. */
export const galatSyarat = (syarat: readonly SyaratPeserta[]) => {
  const kurang = tidakTerpenuhi(syarat);
  return kurang.length > 0
    ? tolak('SYARAT_TIDAK_TERPENUHI', {
        galat: { pernyataan: kurang.map((satu) => `Belum terpenuhi: ${satu.kalimat}`) },
      })
    : null;
};

/** The same form sent twice: the registration it made, or a refusal when it made somebody else's. */
async function sudahTerkirim(
  tx: Tx,
  by: By,
  kunciKirim: string,
  pelakuUsahaId: string | null,
): Promise<Hasil<{ id: string }, AlasanDaftar> | null> {
  const ada = await tx.peserta.findUnique({
    where: { kunciKirim },
    select: { id: true, pelakuUsahaId: true, didaftarkanOleh: true },
  });
  if (!ada) return null;
  const sama =
    ada.didaftarkanOleh === by.pelaku.penggunaId &&
    (pelakuUsahaId === null || ada.pelakuUsahaId === pelakuUsahaId);
  return sama ? berhasil({ id: ada.id }) : tolak('KUNCI_TERPAKAI');
}

async function simpan(
  tx: Tx,
  by: By,
  { program, angkatan }: { program: ProgramDto; angkatan: AngkatanDto },
  calon: Pick<CalonDto, 'pelakuUsahaId' | 'nama' | 'kelurahanKode' | 'diri'>,
  usahaId: string | null,
  isi: Isian,
): Promise<{ id: string }> {
  const [{ nextval } = { nextval: 0n }] = await tx.$queryRaw<{ nextval: bigint }[]>`
    SELECT nextval('nomor_peserta_seq')`;
  const id = uuidv7();
  const nomor = nomorPeserta(tahunIni(), nextval);
  const { pelakuUsahaId, kelurahanKode, diri } = calon;
  const { kepalaKeluarga, rekomendasiNomor } = isi;
  await tx.peserta.create({
    data: {
      id,
      nomor,
      programId: program.id,
      angkatanId: angkatan.id,
      pelakuUsahaId,
      usahaId,
      namaPeserta: calon.nama,
      kelurahanKode,
      kepalaKeluarga,
      alasan: isi.alasanIkut,
      rekomendasiNomor,
      rekomendasiTanggal:
        isi.rekomendasiTanggal === null ? null : tanggalDb(isi.rekomendasiTanggal),
      didaftarkanOleh: penggunaIdDari(by),
      olehPetugas: !diri,
      kunciKirim: isi.kunciKirim,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'peserta.daftar',
    objekJenis: 'peserta',
    objekId: id,
    sesudah: {
      nomor,
      program: program.nama,
      tahun: angkatan.tahun,
      pelakuUsahaId,
      usahaId,
      kelurahanKode,
      kepalaKeluarga,
      rekomendasiNomor,
      olehPetugas: !diri,
    },
  });
  // What the outcome is told from one day begins here.
  await simpanUkuran(tx, by, id, 'AWAL');
  const tentang = { id, nomor, namaProgram: program.nama, tahun: angkatan.tahun };
  const orang = await tx.pelakuUsaha.findUniqueOrThrow({
    where: { id: pelakuUsahaId },
    select: { penggunaId: true },
  });
  await beritahu(tx, [orang.penggunaId], kabarMendaftar(tentang));
  const petugas = await penggunaDenganPeran(tx, 'PETUGAS_KELURAHAN', { kelurahanKode });
  await beritahu(
    tx,
    petugas.filter((satu) => satu !== by.pelaku.penggunaId),
    kabarPendaftarBaru(tentang),
  );
  return { id };
}

/**
 * Registers a person whom the portal knows for a programme that is open: the person, the petugas of the
 * kelurahan where they live, or the dinas. What is known to miss a condition is refused with the
 * condition; the same form sent twice is one registration.
 */
export async function daftarPeserta(
  tx: Tx,
  by: By,
  { pelakuUsahaId, usahaId, kunciKirim, ...isian }: DaftarPesertaInput,
): Promise<Hasil<{ id: string }, AlasanDaftar>> {
  await kunciOrang(tx, pelakuUsahaId);
  const kunci = kunciKiriman(kunciKirim, { pelakuUsahaId, usahaId, isian });
  const terkirim = await sudahTerkirim(tx, by, kunci, pelakuUsahaId);
  if (terkirim) return terkirim;
  const terbuka = await programTerbuka(tx, by, isian.programId);
  if (!terbuka.ok) return terbuka;
  const isi = { ...isian, kunciKirim: kunci };
  return daftarkanDikenal(tx, by, terbuka.nilai, { pelakuUsahaId, usahaId }, isi);
}

/** One registration at a time for a person; held until the end of the transaction. */
async function kunciOrang(tx: Tx, pelakuUsahaId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM pelaku_usaha WHERE id = ${pelakuUsahaId}::uuid FOR UPDATE`;
}

/** Registers a person of the register, who is locked, as far as the reach and the conditions allow. */
async function daftarkanDikenal(
  tx: Tx,
  by: By,
  terbuka: { program: ProgramDto; angkatan: AngkatanDto },
  { pelakuUsahaId, usahaId }: { pelakuUsahaId: string; usahaId: string | null },
  isi: Isian,
): Promise<Hasil<{ id: string }, AlasanDaftar>> {
  const calon = await bacaCalon(by, terbuka.program, { pelakuUsahaId }, tx);
  if (!calon) return tolak('ORANG_TIDAK_DITEMUKAN');
  if (calon.terdaftar) return tolak('SUDAH_TERDAFTAR');
  if (usahaId !== null && !calon.usaha.some((satu) => satu.id === usahaId)) {
    return tolak('USAHA_TIDAK_DITEMUKAN');
  }
  // A business of one's own only helps when it is the one that takes part.
  const syarat = calon.syarat.map((satu) =>
    satu.kode === 'USAHA' && usahaId === null ? { ...satu, keadaan: 'TIDAK' as const } : satu,
  );
  const kurang = galatSyarat(syarat);
  if (kurang) return kurang;
  return berhasil(await simpan(tx, by, terbuka, calon, usahaId, isi));
}

/** Doubts about what was typed, to confirm: the number against the birth date, for example. */
function peringatan({ pemilik, alamat }: DaftarOrangBaruInput) {
  const konteks = { hariIni: hariIni(), nikPenduduk: pemilik.nikPenduduk };
  return [
    ...peringatanBagian('pemilik', pemilik, konteks),
    ...peringatanBagian('alamat', alamat, konteks),
  ];
}

/**
 * Registers somebody who stands in the register within the officer's reach and whose name and birth date are
 * those that were typed; what is stored stays as it is. The owner of a business is registered from its page,
 * which is told only to who typed the right ones.
 *
 * @returns null when nobody within reach has the identity number
 */
async function daftarkanTercatat(
  tx: Tx,
  by: By,
  terbuka: { program: ProgramDto; angkatan: AngkatanDto },
  pemilik: DaftarOrangBaruInput['pemilik'],
  isi: Isian,
): Promise<Hasil<{ id: string }, AlasanOrangBaru> | null> {
  // Of two who write the same number at once the second finds the person of the first.
  await kunciNilai(tx, 'nik_penduduk', indeksNikPenduduk(pemilik.nikPenduduk));
  const ada = await cariTercatat(tx, by, pemilik.nikPenduduk);
  if (!ada) return null;
  if (!orangSama(pemilik, ada)) return tolak('DATA_BERBEDA');
  if (ada.usaha.length > 0) {
    const usaha = ada.usaha.find(({ terjangkau }) => terjangkau) ?? null;
    const rincian = petunjukTercatat(terbuka.program.id, ada.id, usaha);
    return tolak('ORANG_PUNYA_USAHA', { rincian });
  }
  await kunciOrang(tx, ada.id);
  return daftarkanDikenal(tx, by, terbuka, { pelakuUsahaId: ada.id, usahaId: null }, isi);
}

/**
 * Registers somebody who has no business: writes the person, then the registration. An owner writes about
 * themself; a petugas kelurahan about who lives there. For an officer a person who is known already is
 * registered as they are stored (`tercatat`); any other NIK penduduk that is taken is refused without saying
 * by whom.
 */
export async function daftarOrangBaru(
  tx: Tx,
  by: By,
  input: DaftarOrangBaruInput,
): Promise<Hasil<{ id: string; tercatat: boolean }, AlasanOrangBaru>> {
  const { pemilik, alamat, konfirmasiPeringatan } = input;
  const { kunciKirim, ...isian } = input.pendaftaran;
  const kunci = kunciKiriman(kunciKirim, { isian, pemilik, alamat });
  const pendaftaran = { ...isian, kunciKirim: kunci };
  const penggunaId = penggunaIdDari(by);
  await kunciAkun(tx, penggunaId);
  const terkirim = await sudahTerkirim(tx, by, pendaftaran.kunciKirim, null);
  // Of a repeat only the registration is told, not whether the person was known before it.
  if (terkirim) return terkirim.ok ? berhasil({ ...terkirim.nilai, tercatat: false }) : terkirim;
  const terbuka = await programTerbuka(tx, by, pendaftaran.programId);
  if (!terbuka.ok) return terbuka;
  const diri = !mendaftarkanOrang(by);
  if (!diri && !menjangkauSemua(by)) {
    const wilayah = by.hak.flatMap(({ lingkup }) =>
      lingkup.jenis === 'kelurahan' ? [lingkup.kelurahanKode] : [],
    );
    if (!wilayah.includes(alamat.kelurahanKode)) return tolak('DI_LUAR_KELURAHAN');
  }
  if (diri && (await tx.pelakuUsaha.count({ where: { penggunaId } })) > 0) {
    return tolak('SUDAH_PUNYA_DATA');
  }
  const dikenal = diri
    ? null
    : await daftarkanTercatat(tx, by, terbuka.nilai, pemilik, pendaftaran);
  if (dikenal) return dikenal.ok ? berhasil({ ...dikenal.nilai, tercatat: true }) : dikenal;
  const syarat = periksaSyarat(
    terbuka.nilai.program,
    {
      jenisKelamin: pemilik.jenisKelamin,
      tanggalLahir: pemilik.tanggalLahir,
      statusKawin: pemilik.statusKawin ?? null,
      punyaUsaha: false,
      punyaRekomendasi: false,
    },
    hariIni(),
  );
  const kurang = galatSyarat(syarat);
  if (kurang) return kurang;
  const ragu = konfirmasiPeringatan ? [] : peringatan(input);
  if (ragu.length > 0) return tolak('PERLU_DIPERIKSA', { peringatan: ragu });
  const orang = await catatPelaku(tx, by, pemilik, alamat, diri ? 'PORTAL' : 'PETUGAS', {
    penggunaId: diri ? penggunaId : null,
  });
  if (!orang.ok) return orang;
  const calon = {
    pelakuUsahaId: orang.nilai.id,
    nama: pemilik.nama,
    kelurahanKode: alamat.kelurahanKode,
    diri,
  };
  const baru = await simpan(tx, by, terbuka.nilai, calon, null, pendaftaran);
  return berhasil({ ...baru, tercatat: false });
}
