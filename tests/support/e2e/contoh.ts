import pg from 'pg';
import type { NamaPeranDemo } from './peran';

/* Records of the demo, picked so that "own" and "foreign" are true for the role that looks. */

export type NamaPelihat = NamaPeranDemo | 'publik' | 'akun';

/** One record that is the viewer's own (where the role has a scope), and one that is not. */
export interface Pasangan {
  sendiri: string;
  asing: string;
}

const surel = (peran: NamaPeranDemo) => `${peran}@contoh.test`;

const KOPERASI_PENGURUS = `(select r.koperasi_id from peran_pengguna r
  join pengguna p on p.id = r.pengguna_id
  where p.surel = '${surel('pengurus')}' and r.peran = 'PENGURUS' and r.dicabut_pada is null
  order by r.id limit 1)`;
const KELURAHAN_PETUGAS = `(select r.kelurahan_kode from peran_pengguna r
  join pengguna p on p.id = r.pengguna_id
  where p.surel = '${surel('kelurahan')}' and r.peran = 'PETUGAS_KELURAHAN' and r.dicabut_pada is null
  order by r.id limit 1)`;
const ORANG_PEMILIK = `(select o.id from pelaku_usaha o
  join pengguna p on p.id = o.pengguna_id where p.surel = '${surel('pemilik')}')`;

const PENDAMPING = `(select id from pengguna where surel = '${surel('pendamping')}')`;
const DAMPINGAN = `t.pendamping_id = ${PENDAMPING} and t.status in ('PENDAMPINGAN', 'SELESAI')`;

/** For every kind of record: how the viewers with a scope tell their own, as an SQL condition. */
const JENIS = {
  // Its address needs the koperasi too.
  kepengurusan: {
    dari: "(select koperasi_id || '/pengurus/' || id as id from kepengurusan_koperasi) t",
    milik: {},
  },
  koperasi: { dari: 'koperasi t', milik: { pengurus: `t.id = ${KOPERASI_PENGURUS}` } },
  permohonan: {
    dari: 'permohonan t',
    milik: {
      pengurus: `t.koperasi_id = ${KOPERASI_PENGURUS}`,
      pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}`,
    },
  },
  usaha: {
    dari: 'usaha t',
    milik: {
      kelurahan: `t.kelurahan_kode = ${KELURAHAN_PETUGAS}`,
      pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}`,
    },
  },
  // Officers mend only those without an account; of another kelurahan any will do as a foreign one.
  usahaTanpaAkun: {
    dari: '(select u.*, o.pengguna_id is null as tanpa_akun from usaha u join pelaku_usaha o on o.id = u.pelaku_usaha_id) t',
    milik: {
      petugas: 't.tanpa_akun',
      kelurahan: `t.tanpa_akun and t.kelurahan_kode = ${KELURAHAN_PETUGAS}`,
    },
    bukan: {
      petugas: 't.tanpa_akun',
      kelurahan: `t.kelurahan_kode <> ${KELURAHAN_PETUGAS}`,
    },
  },
  orang: {
    dari: 'pelaku_usaha t',
    milik: {
      kelurahan: `exists (select from usaha u where u.pelaku_usaha_id = t.id and u.kelurahan_kode = ${KELURAHAN_PETUGAS})`,
      pengurus: `exists (select from anggota a where a.pelaku_usaha_id = t.id and a.status = 'AKTIF' and a.koperasi_id = ${KOPERASI_PENGURUS})`,
      pemilik: `t.id = ${ORANG_PEMILIK}`,
      pendamping: `exists (select from peserta p where p.pelaku_usaha_id = t.id and p.status = 'PENDAMPINGAN' and p.pendamping_id = ${PENDAMPING})`,
    },
    // Neither a member nor an applicant there.
    bukan: {
      pengurus: `not exists (select from anggota a where a.pelaku_usaha_id = t.id and a.koperasi_id = ${KOPERASI_PENGURUS})
        and not exists (select from permohonan m where m.pelaku_usaha_id = t.id and m.koperasi_id = ${KOPERASI_PENGURUS})`,
    },
  },
  penilaian: {
    dari: "penilaian t where t.status = 'DISETUJUI'",
    milik: { pengurus: `t.koperasi_id = ${KOPERASI_PENGURUS}` },
  },
  // With a worksheet of the portal, and decided.
  lembar: {
    dari: "penilaian t where t.status = 'DISETUJUI' and t.himpunan_id is not null",
    milik: {},
  },
  ktp: {
    dari: "dokumen t where t.jenis = 'KTP' and t.dihapus_pada is null",
    milik: {
      pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}`,
      pengurus: `exists (select from dokumen_permohonan d join permohonan m on m.id = d.permohonan_id
        where d.dokumen_id = t.id and m.koperasi_id = ${KOPERASI_PENGURUS} and m.status in ('DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB'))`,
      kelurahan: `exists (select from usaha u where u.pelaku_usaha_id = t.pelaku_usaha_id and u.kelurahan_kode = ${KELURAHAN_PETUGAS})`,
    },
    bukan: {
      pengurus: `not exists (select from dokumen_permohonan d join permohonan m on m.id = d.permohonan_id
        where d.dokumen_id = t.id and m.koperasi_id = ${KOPERASI_PENGURUS})`,
    },
  },
  modal: {
    dari: 'pengajuan_modal t',
    milik: {
      pengurus: `t.koperasi_id = ${KOPERASI_PENGURUS}`,
      pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}`,
    },
  },
  produk: {
    dari: "(select koperasi_id || '/produk/' || id as id, koperasi_id from produk_pinjaman) t",
    milik: { pengurus: `t.koperasi_id = ${KOPERASI_PENGURUS}` },
  },
  // Terms with a price of their own, as one may apply for them.
  ketentuan: {
    dari: 'ketentuan_produk t where t.berlaku and t.nisbah is null and t.plafon_min <= 2000000',
    milik: {},
  },
  modalDiterima: {
    dari: 'modal_diterima t',
    milik: {
      pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}`,
      kelurahan: `exists (select from pelaku_usaha o left join usaha u on u.pelaku_usaha_id = o.id
        where o.id = t.pelaku_usaha_id and ${KELURAHAN_PETUGAS} in (o.kelurahan_kode, u.kelurahan_kode))`,
    },
  },
  kampanye: { dari: 'kampanye_undangan t', milik: {} },
  undangan: {
    dari: 'undangan_koperasi t where t.terkirim_pada is not null',
    milik: { pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}` },
  },
  sumberModal: { dari: 'sumber_modal t', milik: {} },
  program: { dari: 'program t', milik: {} },
  peserta: {
    dari: 'peserta t',
    milik: {
      kelurahan: `t.kelurahan_kode = ${KELURAHAN_PETUGAS}`,
      pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}`,
      pendamping: DAMPINGAN,
    },
  },
  // What was verified already leads back to the registration.
  pesertaDiperiksa: {
    dari: "(select * from peserta where status <> 'MENDAFTAR') t",
    milik: {
      kelurahan: `t.kelurahan_kode = ${KELURAHAN_PETUGAS}`,
      pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}`,
    },
  },
  pelatihan: {
    dari: "(select a.program_id || '/pelatihan/' || s.id as id from sesi_pelatihan s join angkatan_program a on a.id = s.angkatan_id) t",
    milik: {},
  },
  klinik: { dari: 'klinik_bisnis t', milik: {} },
  pesertaOrang: {
    dari: "(select pelaku_usaha_id as id, kelurahan_kode from peserta where status not in ('DITOLAK', 'BERHENTI')) t",
    milik: {
      kelurahan: `t.kelurahan_kode = ${KELURAHAN_PETUGAS}`,
      pemilik: `t.id = ${ORANG_PEMILIK}`,
    },
  },
  sertifikat: {
    dari: '(select kode as id from sertifikat) t',
    milik: {},
  },
  pendirian: {
    dari: 'pendirian t',
    milik: {
      pengurus: `t.pemrakarsa_koperasi_id = ${KOPERASI_PENGURUS}`,
      pemilik: `t.pemrakarsa_id = (select id from pengguna where surel = '${surel('pemilik')}') and t.pemrakarsa_koperasi_id is null`,
    },
    // Neither leads it nor founds it.
    bukan: {
      pemilik: `t.pemrakarsa_id <> (select id from pengguna where surel = '${surel('pemilik')}')
        and not exists (select from pendiri p where p.pendirian_id = t.id and p.pelaku_usaha_id = ${ORANG_PEMILIK})`,
    },
  },
  pengguna: { dari: 'pengguna t', milik: {} },
  surat: { dari: 'surat_keluar t', milik: {} },
  himpunan: { dari: 'himpunan_aturan t', milik: {} },
} as const satisfies Record<
  string,
  {
    dari: string;
    milik: Partial<Record<NamaPelihat, string>>;
    bukan?: Partial<Record<NamaPelihat, string>>;
  }
>;

export type JenisContoh = keyof typeof JENIS;

export async function denganBasisData<T>(kerja: (klien: pg.Client) => Promise<T>): Promise<T> {
  const klien = new pg.Client({ connectionString: process.env.DATABASE_URL_MIGRASI });
  await klien.connect();
  try {
    return await kerja(klien);
  } finally {
    await klien.end();
  }
}

/**
 * The first one of the demo. Tests that put records beside it give them random ids (version 4), the
 * portal's own run with time (version 7): so the choice stays the same whatever ran before.
 */
async function satu(klien: pg.Client, dari: string, syarat: string): Promise<string> {
  const sambung = dari.includes(' t where ') ? 'and' : 'where';
  const { rows } = await klien.query<{ id: string }>(
    `select t.id from ${dari} ${sambung} ${syarat} order by substr(t.id::text, 15, 1) <> '7', t.id limit 1`,
  );
  if (!rows[0]) throw new Error(`Data demo tidak punya contoh: ${dari} dengan ${syarat}`);
  return rows[0].id;
}

/**
 * Finds an own and a foreign record of a kind for a viewer. For viewers without a scope any two
 * different ones.
 *
 * @throws Error naming what the demo data lack
 */
export function cariContoh(jenis: JenisContoh, pelihat: NamaPelihat): Promise<Pasangan> {
  const {
    dari,
    milik,
    bukan,
  }: (typeof JENIS)[JenisContoh] & {
    milik: Partial<Record<NamaPelihat, string>>;
    bukan?: Partial<Record<NamaPelihat, string>>;
  } = JENIS[jenis];
  return denganBasisData(async (klien) => {
    const syarat = milik[pelihat];
    const sendiri = await satu(klien, dari, syarat ?? 'true');
    const asing = await satu(
      klien,
      dari,
      bukan?.[pelihat] ?? (syarat ? `(${syarat}) is not true` : `t.id <> '${sendiri}'`),
    );
    return { sendiri, asing };
  });
}

/** A line of the book of members; its address needs the koperasi too. */
export function cariAnggota(pelihat: NamaPelihat): Promise<Pasangan> {
  const syarat: Partial<Record<NamaPelihat, string>> = {
    pengurus: `t.koperasi_id = ${KOPERASI_PENGURUS}`,
    pemilik: `t.pelaku_usaha_id = ${ORANG_PEMILIK}`,
  };
  const dari =
    "(select koperasi_id || '/anggota/' || id as id, koperasi_id, pelaku_usaha_id from anggota) t";
  return denganBasisData(async (klien) => {
    const sendiri = await satu(klien, dari, syarat[pelihat] ?? 'true');
    const bukan = syarat[pelihat];
    return {
      sendiri,
      asing: await satu(klien, dari, bukan ? `(${bukan}) is not true` : `t.id <> '${sendiri}'`),
    };
  });
}
