import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type {
  JawabanUndangan,
  StatusKampanye,
  TujuanKampanye,
} from '@/lib/platform/db/generated/enums';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { namaTempat } from '@/lib/wilayah/rules';
import { type Disarankan, PILIH_DISARANKAN, susunDisarankan } from '../disarankan/rules';
import { type KeadaanKampanye, keadaanKampanye } from '../rules';
import { type PendirianPenerima, SESUDAH_UNDANGAN } from '../sesudah/reads';
import type { SaringUndangan } from './schema';

type Baca = Wewenang<'kampanye:baca'>;

/** What became of the invitations of one campaign. */
export interface HasilKampanye {
  diundang: number;
  menunggu: number;
  terkirim: number;
  /** Stopped: before it was sent, or by withdrawing the consent. */
  batal: number;
  berminat: number;
  tidak: number;
  sudahAnggota: number;
  /** Sent, not answered and still awaited; these three and the answers make up those sent. */
  belumJawab: number;
  /** Did what the invitation asks for, without an answer. */
  tanpaJawab: number;
  /** Stopped after it was sent and before it was answered. */
  dihentikan: number;
  /** Applied to a koperasi, and became and still is a member, after the invitation; founders stand apart. */
  mengajukan: number;
  bergabung: number;
  /** Of these, to the koperasi that the campaign recommends. */
  mengajukanDisarankan: number;
  bergabungDisarankan: number;
  /** Members without an application in the portal. */
  tanpaPengajuan: number;
  /** Became a member after the invitation and left again. */
  keluarLagi: number;
  /** Leads, or is a founder of, a founding after the invitation that was not given up or refused. */
  memrakarsai: number;
  pendiri: number;
  /** Either of the two, and whose koperasi is registered by now. */
  mendirikan: number;
  berbadanHukum: number;
  /** Whose foundings were all given up or refused. */
  pendirianBerhenti: number;
}

const HASIL = `
  SELECT d.kampanye_id AS id, count(*)::int AS diundang,
         count(*) FILTER (WHERE terkirim_pada IS NULL AND batal_pada IS NULL)::int AS menunggu,
         count(*) FILTER (WHERE terkirim_pada IS NOT NULL)::int AS terkirim,
         count(*) FILTER (WHERE batal_pada IS NOT NULL)::int AS batal,
         count(*) FILTER (WHERE jawaban = 'BERMINAT')::int AS berminat,
         count(*) FILTER (WHERE jawaban = 'TIDAK')::int AS tidak,
         count(*) FILTER (WHERE jawaban = 'SUDAH_ANGGOTA')::int AS "sudahAnggota",
         count(*) FILTER (WHERE terkirim_pada IS NOT NULL AND batal_pada IS NULL AND jawaban IS NULL AND NOT "tanpaJawab")::int AS "belumJawab",
         count(*) FILTER (WHERE "tanpaJawab")::int AS "tanpaJawab",
         count(*) FILTER (WHERE terkirim_pada IS NOT NULL AND batal_pada IS NOT NULL AND jawaban IS NULL)::int AS dihentikan,
         count(*) FILTER (WHERE mengajukan)::int AS mengajukan,
         count(*) FILTER (WHERE bergabung)::int AS bergabung,
         count(*) FILTER (WHERE "mengajukanDisarankan")::int AS "mengajukanDisarankan",
         count(*) FILTER (WHERE "bergabungDisarankan")::int AS "bergabungDisarankan",
         count(*) FILTER (WHERE bergabung AND NOT mengajukan)::int AS "tanpaPengajuan",
         count(*) FILTER (WHERE "keluarLagi")::int AS "keluarLagi",
         count(*) FILTER (WHERE memrakarsai)::int AS memrakarsai,
         count(*) FILTER (WHERE pendiri)::int AS pendiri,
         count(*) FILTER (WHERE memrakarsai OR pendiri)::int AS mendirikan,
         count(*) FILTER (WHERE "berbadanHukum")::int AS "berbadanHukum",
         count(*) FILTER (WHERE "pendirianBerhenti")::int AS "pendirianBerhenti"
  FROM (SELECT u.*, m.*, a.*, f.*, t.* FROM undangan_koperasi u ${SESUDAH_UNDANGAN}
        WHERE u.kampanye_id = ANY($1::uuid[])) d
  GROUP BY d.kampanye_id`;

const KOSONG: HasilKampanye = {
  diundang: 0,
  menunggu: 0,
  terkirim: 0,
  batal: 0,
  berminat: 0,
  tidak: 0,
  sudahAnggota: 0,
  belumJawab: 0,
  tanpaJawab: 0,
  dihentikan: 0,
  mengajukan: 0,
  bergabung: 0,
  mengajukanDisarankan: 0,
  bergabungDisarankan: 0,
  tanpaPengajuan: 0,
  keluarLagi: 0,
  memrakarsai: 0,
  pendiri: 0,
  mendirikan: 0,
  berbadanHukum: 0,
  pendirianBerhenti: 0,
};

async function hasilDari(id: readonly string[]): Promise<Map<string, HasilKampanye>> {
  const { rows } = await kolam().query<HasilKampanye & { id: string }>(HASIL, [id]);
  return new Map(rows.map(({ id: milik, ...hasil }) => [milik, hasil]));
}

export interface KampanyeDto {
  id: string;
  tujuan: TujuanKampanye;
  judul: string;
  pesan: string;
  sektor: number | null;
  kelurahan: string[];
  status: StatusKampanye;
  keadaan: KeadaanKampanye;
  /** ISO date. */
  jawabHingga: string;
  dibuatPada: Date;
  ditutupPada: Date | null;
  versi: number;
  koperasi: Disarankan | null;
  hasil: HasilKampanye;
}

const PILIH = {
  id: true,
  tujuan: true,
  judul: true,
  pesan: true,
  sektor: true,
  kelurahan: true,
  status: true,
  jawabHingga: true,
  dibuatPada: true,
  ditutupPada: true,
  versi: true,
  koperasi: { select: PILIH_DISARANKAN },
} as const;

const UKURAN = 25;

type Baris = Prisma.KampanyeUndanganGetPayload<{ select: typeof PILIH }>;

function susun(baris: Baris, hasil: ReadonlyMap<string, HasilKampanye>): KampanyeDto {
  const jawabHingga = tanggalJakarta(baris.jawabHingga);
  return {
    ...baris,
    koperasi: susunDisarankan(baris.koperasi),
    jawabHingga,
    keadaan: keadaanKampanye({ status: baris.status, jawabHingga }, hariIni()),
    hasil: hasil.get(baris.id) ?? KOSONG,
  };
}

/** One page of the campaigns, newest first, each with what became of it. */
export async function daftarKampanye(
  _by: Baca,
  { setelah, sebelum }: { setelah?: string; sebelum?: string },
): Promise<Halaman<KampanyeDto> & { jumlah: number }> {
  const mundur = sebelum !== undefined;
  const tepi = sebelum ?? setelah;
  const [baris, jumlah] = await Promise.all([
    db().kampanyeUndangan.findMany({
      where: tepi ? { id: { [mundur ? 'gt' : 'lt']: tepi } } : {},
      orderBy: { id: mundur ? 'asc' : 'desc' },
      take: UKURAN + 1,
      select: PILIH,
    }),
    db().kampanyeUndangan.count(),
  ]);
  const hasil = await hasilDari(baris.map((satu) => satu.id));
  const halaman = susunHalaman(
    baris.map((satu) => susun(satu, hasil)),
    {
      ukuran: UKURAN,
      mundur,
      dariKursor: tepi !== undefined,
      kursor: (satu) => satu.id,
    },
  );
  return { ...halaman, jumlah };
}

/** One campaign with what became of it; null when there is none. */
export async function bacaKampanye(_by: Baca, id: string): Promise<KampanyeDto | null> {
  const [satu, hasil] = await Promise.all([
    db().kampanyeUndangan.findUnique({ where: { id }, select: PILIH }),
    hasilDari([id]),
  ]);
  return satu && susun(satu, hasil);
}

export interface PenerimaDto {
  id: string;
  usahaId: string;
  namaPemilik: string;
  namaUsaha: string;
  wilayah: string;
  jawaban: JawabanUndangan | null;
  catatan: string | null;
  dijawabPada: Date | null;
  terkirim: boolean;
  batal: boolean;
  mengajukan: boolean;
  bergabung: boolean;
  keluarLagi: boolean;
  /** Nothing is awaited of them any longer, though they did not answer. */
  tanpaJawab: boolean;
  pendirian: PendirianPenerima[];
}

const PENERIMA = (lewat: string, arah: string) => `
  SELECT u.id, u.usaha_id AS "usahaId", s.nama_pemilik AS "namaPemilik", s.nama AS "namaUsaha",
         s.kelurahan_kode AS wilayah, u.jawaban::text, u.catatan, u.dijawab_pada AS "dijawabPada",
         u.terkirim_pada IS NOT NULL AS terkirim, u.batal_pada IS NOT NULL AS batal,
         m.mengajukan, a.bergabung, a."keluarLagi", f.pendirian, t."tanpaJawab"
  FROM undangan_koperasi u JOIN usaha s ON s.id = u.usaha_id ${SESUDAH_UNDANGAN}
  WHERE u.kampanye_id = $1
    AND ($2::text IS NULL OR u.jawaban::text = $2 OR ($2 = 'TANPA' AND t."tanpaJawab")
         OR ($2 = 'BELUM' AND u.jawaban IS NULL AND NOT t."tanpaJawab"))
    AND ($3::uuid IS NULL OR u.id ${lewat} $3::uuid)
  ORDER BY u.id ${arah} LIMIT ${UKURAN + 1}`;

/** One page of those who were invited. */
export async function daftarPenerima(
  _by: Baca,
  kampanyeId: string,
  { jawaban, setelah, sebelum }: SaringUndangan,
): Promise<Halaman<PenerimaDto>> {
  const mundur = sebelum !== undefined;
  const tepi = sebelum ?? setelah;
  const { rows } = await kolam().query<PenerimaDto>(
    mundur ? PENERIMA('<', 'DESC') : PENERIMA('>', 'ASC'),
    [kampanyeId, jawaban ?? null, tepi ?? null],
  );
  return susunHalaman(
    rows.map((satu) => ({ ...satu, wilayah: namaTempat(satu.wilayah) })),
    {
      ukuran: UKURAN,
      mundur,
      dariKursor: tepi !== undefined,
      kursor: (satu) => satu.id,
    },
  );
}
