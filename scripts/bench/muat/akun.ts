import { TEKS_PERSETUJUAN } from '@/lib/akun/privasi/rules';
import type { Peran } from '@/lib/platform/db/generated/enums';
import { sidik } from '@/lib/platform/kunci';
import type { Orang } from './orang';
import type { Baris } from './salur';
import { idPada, iso } from './waktu';

export interface AkunMuatan {
  id: string;
  nama: string;
  tabel: { pengguna: Baris; peran: Baris };
}

/** An account with one role. */
export function buatAkun(
  isi: {
    id?: string;
    surel: string;
    nama: string;
    peran: Peran;
    koperasiId?: string;
    kelurahanKode?: string;
    saat: number;
  },
  sandiHash: string,
): AkunMuatan {
  const { surel, nama, peran, saat } = isi;
  const id = isi.id ?? idPada(saat);
  return {
    id,
    nama,
    tabel: {
      pengguna: {
        id,
        surel,
        nama,
        sandi_hash: sandiHash,
        surel_terverifikasi_pada: iso(saat),
        dibuat_pada: iso(saat),
        diubah_pada: iso(saat),
      },
      peran: {
        id: idPada(saat),
        pengguna_id: id,
        peran,
        koperasi_id: isi.koperasiId ?? null,
        kelurahan_kode: isi.kelurahanKode ?? null,
        diberikan_pada: iso(saat),
      },
    },
  };
}

const { versi, teks } = TEKS_PERSETUJUAN.PENDAFTARAN;
const TEKS_HASH = sidik(teks);

/** What an owner's account brings along: the proof of consent and a notice. */
export function ikutanAkun(orang: Orang): { persetujuan: Baris; pemberitahuan: Baris } {
  return {
    persetujuan: {
      id: idPada(orang.saat),
      pengguna_id: orang.akunId,
      tujuan: 'PENDAFTARAN',
      versi_teks: versi,
      teks_hash: TEKS_HASH,
      saluran: 'portal',
      diberikan_pada: iso(orang.saat),
    },
    pemberitahuan: {
      id: idPada(orang.saat),
      pengguna_id: orang.akunId,
      judul: 'Usaha Anda terdaftar',
      isi: 'Petugas akan memeriksa data usaha Anda.',
      tautan: '/portal/usaha-saya',
      dibuat_pada: iso(orang.saat),
    },
  };
}
