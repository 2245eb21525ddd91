import 'server-only';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPeserta } from '../kabar/commands';
import {
  kabarDampinganBerakhir,
  kabarDitolak,
  kabarDiverifikasi,
  kabarMundur,
} from '../kabar/rules';
import { profilDari } from '../syarat/reads';
import { periksaSyarat, tidakTerpenuhi } from '../syarat/rules';
import {
  ambilLangkah,
  cariPeserta,
  dapatDiambil,
  type PesertaTersentuh,
  sentuhSebagaiDinas,
  tentangPeserta,
} from './langkah/commands';
import type { AlasanPeserta, AlasanVerifikasi } from './rules';
import type { MundurInput, VerifikasiPesertaInput } from './schema';
import { kabariTempatKosong } from './tempat/commands';

type HasilId<R extends string> = Hasil<{ id: string }, R>;

/** Conditions of the programme that are known not to be met. */
function kurang(peserta: PesertaTersentuh, punyaRekomendasi: boolean): string[] {
  const profil = profilDari(peserta.pelakuUsaha, {
    punyaUsaha: peserta.usahaId !== null,
    punyaRekomendasi,
  });
  return tidakTerpenuhi(periksaSyarat(peserta.program, profil, hariIni())).map(
    (satu) => satu.kalimat,
  );
}

/**
 * An officer has looked at the KTP and the conditions: verifies, or refuses with the reason that the
 * person reads. What the portal knows not to be met cannot be verified away, and a recommendation that
 * the programme asks for must be there by now.
 */
export async function verifikasiPeserta(
  tx: Tx,
  by: Wewenang<'peserta:verifikasi'>,
  { id, versi, keputusan, alasan, ...isi }: VerifikasiPesertaInput,
): Promise<HasilId<AlasanVerifikasi>> {
  const temuan = await sentuhSebagaiDinas(tx, by, id);
  if (!temuan.ok) return temuan;
  const peserta = temuan.nilai;
  if (keputusan === 'tolak') {
    const hasil = await ambilLangkah(tx, by, {
      tindakan: 'tolak',
      peserta,
      versi,
      data: { alasanKeputusan: alasan ?? null },
      keterangan: alasan,
    });
    if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
    await kabariPeserta(
      tx,
      peserta,
      kabarDitolak({ ...tentangPeserta(peserta), alasan: alasan ?? '' }),
    );
    return berhasil({ id });
  }
  const rekomendasi = isi.rekomendasiNomor ?? peserta.rekomendasiNomor;
  if (dapatDiambil(peserta, 'verifikasi', versi)) {
    const syarat = kurang(peserta, rekomendasi !== null);
    if (syarat.length > 0) {
      return tolak('SYARAT_TIDAK_TERPENUHI', { galat: { diperiksa: syarat } });
    }
    if (peserta.program.rekomendasiDari !== null && rekomendasi === null) {
      return tolak('PERLU_REKOMENDASI');
    }
  }
  const surat =
    isi.rekomendasiNomor !== null && isi.rekomendasiTanggal !== null
      ? {
          rekomendasiNomor: isi.rekomendasiNomor,
          rekomendasiTanggal: tanggalDb(isi.rekomendasiTanggal),
        }
      : {};
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'verifikasi',
    peserta,
    versi,
    data: { ...surat, diverifikasiOleh: penggunaIdDari(by), diverifikasiPada: sekarang() },
    sesudah: { syaratDiperiksa: true, ...surat },
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await kabariPeserta(tx, peserta, kabarDiverifikasi(tentangPeserta(peserta)));
  return berhasil({ id });
}

/** The person leaves the programme; the place in the quota is free again. */
export async function undurkanDiri(
  tx: Tx,
  by: Wewenang<'peserta:mundur'>,
  { id, versi, alasan }: MundurInput,
): Promise<HasilId<AlasanPeserta>> {
  const peserta = await cariPeserta(tx, by, id);
  if (!peserta) return tolak('TIDAK_DITEMUKAN');
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'mundur',
    peserta,
    versi,
    data: { alasanKeputusan: `Mengundurkan diri: ${alasan}`.slice(0, 500) },
    keterangan: alasan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  const { kelurahanKode } = peserta;
  const petugas = await penggunaDenganPeran(tx, 'PETUGAS_KELURAHAN', { kelurahanKode });
  await beritahu(tx, petugas, kabarMundur(tentangPeserta(peserta)));
  await kabariTempatKosong(tx, by, peserta);
  if (peserta.status === 'PENDAMPINGAN') {
    await beritahu(tx, [peserta.pendampingId], kabarDampinganBerakhir(tentangPeserta(peserta)));
  }
  return berhasil({ id });
}
