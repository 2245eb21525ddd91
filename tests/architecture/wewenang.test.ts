import { describe, expect, test } from 'vitest';
import { KEBIJAKAN } from '@/lib/platform/auth/kebijakan';
import {
  badanFungsi,
  berkasDari,
  irisan,
  memuat,
  namaBerkas,
  SUMBER,
  type Sumber,
  sumberDi,
} from './sumber';

/*
 * Nothing is read or written without asking the policy table. Each list below names, with its reason,
 * what stands outside; everything else must comply.
 */

const jalurSaja = (sumber: readonly Sumber[]) => sumber.map(({ jalur }) => jalur);
const adalahAksi = ({ isi }: Sumber) => /^\s*['"]use server['"]/.test(isi);
const adalahKlien = ({ isi }: Sumber) => /^\s*['"]use client['"]/.test(isi);
const program = sumberDi('app', 'components', 'lib');

const AKSI_DI_LUAR: Record<string, string> = {
  'lib/akun/keluar.ts': 'whoever has a session may end it; there is no form to answer',
  'lib/penilaian/simulasi/hitung.ts': 'computes what is sent and writes nothing',
  'lib/akun/masuk.ts': 'next-auth sets the cookie, and failed attempts must stay counted',
};

describe('aksi server', () => {
  test('hanya hasil defineAksi yang diekspor', () => {
    const aksi = program.filter(adalahAksi);
    expect(aksi.length).toBeGreaterThan(2);
    const salah = aksi
      .filter(({ jalur }) => !(jalur in AKSI_DI_LUAR))
      .flatMap(({ jalur, isi }) =>
        [...isi.matchAll(/^export\s+.*$/gm)]
          .map(([baris]) => baris)
          .filter((baris) => !/^export const \w+Action = defineAksi\(/.test(baris))
          .map((baris) => `${jalur}: ${baris}`),
      );
    expect(salah).toEqual([]);
  });

  test('yang dikecualikan masih ada dan masih memerlukannya', () => {
    const aksi = jalurSaja(program.filter(adalahAksi));
    expect(Object.keys(AKSI_DI_LUAR).filter((jalur) => !aksi.includes(jalur))).toEqual([]);
  });

  test("'use server' hanya di actions.ts, tidak pernah di dalam fungsi", () => {
    const salah = program.filter(
      (sumber) =>
        /['"]use server['"]/.test(sumber.isi) &&
        !(
          adalahAksi(sumber) &&
          (namaBerkas(sumber.jalur) === 'actions' || sumber.jalur in AKSI_DI_LUAR)
        ),
    );
    expect(jalurSaja(salah)).toEqual([]);
  });

  test('tidak ada yang diikat (.bind) di berkas klien', () => {
    expect(
      jalurSaja(program.filter(adalahKlien).filter(({ isi }) => /\.bind\(/.test(isi))),
    ).toEqual([]);
  });

  test('forbidden() dan unauthorized() tidak dipakai di aksi dan perintah', () => {
    const salah = program.filter(
      (sumber) =>
        (adalahAksi(sumber) || ['actions', 'commands'].includes(namaBerkas(sumber.jalur))) &&
        /\b(forbidden|unauthorized)\(|mintaWewenang\(/.test(sumber.isi),
    );
    expect(jalurSaja(salah)).toEqual([]);
  });
});

describe('halaman', () => {
  const halaman = sumberDi('app').filter(({ jalur }) => jalur.endsWith('/page.tsx'));

  const utama = ({ isi }: Sumber) =>
    /export default (?:async )?function (\w+)/.exec(isi)?.[1] ?? '';

  test('setiap halaman di app/portal meminta wewenang', () => {
    const portal = halaman.filter(({ jalur }) => jalur.startsWith('app/portal/'));
    expect(portal.length).toBeGreaterThan(0);
    const salah = portal.filter(
      (sumber) =>
        !/\bawait (Promise\.all\(\[[^\]]*)?\b(load\w+|mintaWewenang)\(/.test(sumber.isi) ||
        !memuat(sumber, utama(sumber), /\bmintaWewenang\(/),
    );
    expect(jalurSaja(salah)).toEqual([]);
  });

  test('setiap halaman punya judul', () => {
    const tanpa = halaman.filter(
      ({ jalur, isi }) =>
        jalur !== 'app/(publik)/page.tsx' &&
        !/export (const (generateM|m)etadata\b|(async )?function generateMetadata\b)/.test(isi),
    );
    expect(jalurSaja(tanpa)).toEqual([]);
  });

  test('tidak ada loading.tsx atau Suspense di atas formulir dan halaman terjaga', () => {
    const salah = sumberDi('app').filter(
      ({ jalur, isi }) =>
        jalur.endsWith('/loading.tsx') ||
        (jalur.startsWith('app/portal') && /<Suspense\b/.test(isi)),
    );
    expect(jalurSaja(salah)).toEqual([]);
  });

  test('tata letak tidak memutuskan wewenang', () => {
    const salah = sumberDi('app').filter(
      ({ jalur, isi }) => jalur.endsWith('layout.tsx') && /mintaWewenang|forbidden\(/.test(isi),
    );
    expect(jalurSaja(salah)).toEqual([]);
  });
});

const RUTE_PUBLIK: Record<string, string> = {
  'app/(publik)/keluar/route.ts': 'clears what the browser kept; reads nothing',
  'app/(publik)/koperasi/terlalu-sering/route.ts': 'tells to wait; reads nothing',
  'app/(publik)/verifikasi/[kode]/tanda-tangan/route.ts':
    'what was signed, for whoever has the code',
  'app/(publik)/verifikasi/kunci.json/route.ts': 'public keys',
  'app/(publik)/verifikasi/kunci.pem/route.ts': 'public keys',
  'app/(publik)/verifikasi/terlalu-sering/route.ts': 'tells to wait; reads nothing',
  'app/api/verifikasi/route.ts': 'verifies a file for anybody; keeps nothing of it',
  'app/api/berkas/isian/route.ts': 'hands what one typed back to oneself; touches no record',
  'app/api/health/route.ts': 'says whether the database answers',
  'app/api/ekspor/dasbor/[tabel]/route.ts': 'aggregates of the public dashboard',
  'app/api/v1/penilaian/aturan/route.ts': 'rule sets of the law',
  'app/api/v1/penilaian/aturan/[id]/route.ts': 'rule sets of the law',
  'app/api/buku-kerja/route.ts': 'writes what is sent into a file and stores nothing',
  'app/api/v1/penilaian/simulasi/route.ts': 'computes what is sent and stores nothing',
};

describe('rute', () => {
  const rute = sumberDi('app').filter(({ jalur }) => jalur.endsWith('/route.ts'));

  test('setiap rute publik dengan alasan, atau meminta wewenang', () => {
    expect(rute.length).toBeGreaterThan(0);
    const salah = rute.flatMap((sumber) => {
      if (sumber.jalur in RUTE_PUBLIK) return [];
      return [...badanFungsi(sumber).keys()]
        .filter((nama) => /^(GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(nama))
        .filter(
          (nama) => !memuat(sumber, nama, /\b(mintaWewenang|cobaWewenang|wewenang|defineAksi)\(/),
        )
        .map((nama) => `${nama} ${sumber.jalur}`);
    });
    expect(salah).toEqual([]);
  });

  test('daftar rute publik tidak menyebut yang sudah tidak ada', () => {
    const ada = jalurSaja(rute);
    expect(Object.keys(RUTE_PUBLIK).filter((jalur) => !ada.includes(jalur))).toEqual([]);
  });
});

/** `file#function`: why a loader, action or route may call it without a right. */
const TANPA_WEWENANG: Record<string, string> = {
  'lib/audit/rantai/reads.ts#ujungRantaiAudit': 'a fingerprint for the web server, shown to nobody',
  'lib/akun/token/reads.ts#tokenBerlaku': 'the secret in the link of a mail is the right',
  'lib/aturan/ingatan/reads.ts#lupakanAturan': 'forgets what anybody may read anew',
  'lib/aturan/reads.ts#aturanBerlaku': 'rules of the law and official texts, open to all',
  'lib/dokumen/commands.ts#buangBerkas': 'removes bytes that no record names any more',
  'lib/dokumen/commands.ts#transaksiBerkas': 'a transaction around a command that asks',
  'lib/dokumen/isi/reads.ts#periksaIsi': 'looks at the bytes of an upload, not at the database',
  'lib/kampanye/latar/commands.ts#kirimUndangan': 'sends what a command has put into the queue',
  'lib/koperasi/isian/reads.ts#SEBUTAN_KOPERASI': 'words for what somebody has typed',
  'lib/koperasi/pendaftaran/langkah/reads.ts#SEBUTAN_LANGKAH': 'words for what somebody has typed',
  'lib/koperasi/rat/daftar/syarat/reads.ts#dasarRat': 'rules of the law and the day, open to all',
  'lib/penilaian/keputusan/reads.ts#ikutMenyusun': 'asked by a command that holds the right',
  'lib/pendirian/isian/reads.ts#SEBUTAN_PENDIRIAN': 'words for what somebody has typed',
  'lib/pendirian/ketentuan/reads.ts#modalDalamKata': 'rules of the law, open to all',
  'lib/penilaian/aturan/reads.ts#aturanTahunBuku': 'rules of the law, open to all',
  'lib/penilaian/aturan/reads.ts#tahunBukuTerawal': 'rules of the law, open to all',
  'lib/surat/latar/commands.ts#mulaiPekerja': 'sends what commands have left in the outbox',
  'lib/surat/reads.ts#kotakSurat': 'the mailbox of the demonstration; not there in production',
  'lib/wilayah/reads.ts#jarakDari': 'the wilayah of the city, open to all',
  'lib/wilayah/reads.ts#kelurahanByKode': 'the wilayah of the city, open to all',
  'lib/surat/reads.ts#suratById': 'the mailbox of the demonstration; not there in production',
};

describe('bacaan dan perintah', () => {
  const bernama = (...nama: string[]) =>
    sumberDi('lib').filter(({ jalur }) => irisan(jalur) !== '' && nama.includes(namaBerkas(jalur)));

  /** `Wewenang<…>` or a name given to a type that holds one. */
  const samaran = SUMBER.flatMap(({ isi }) =>
    [...isi.matchAll(/\btype (\w+)(?:<[^=]*>)? =[^;]*\bWewenang</g)].map(([, nama]) => nama),
  );
  const tipeWewenang = new RegExp(`\\bWewenang<|\\b(${['Wewenang', ...samaran].join('|')})\\b`);

  /** What stands before the body: parameters with their types. */
  const kepala = (badan: string) =>
    badan.split(/(?:\)|>|\]|\w)\s*(?:=>)?\s*\{\s*\n {2}\w/)[0] ?? '';

  test('yang dipanggil loaders, actions, dan rute menerima Wewenang', () => {
    const pemanggil = [...bernama('loaders', 'actions'), ...sumberDi('app')];
    const dipanggil = pemanggil.flatMap(({ impor }) =>
      impor
        .filter((satu) => !satu.hanyaTipe)
        .map((satu) => ({ tujuan: berkasDari(satu), nama: satu.nama }))
        .filter(({ tujuan }) => tujuan && ['reads', 'commands'].includes(namaBerkas(tujuan.jalur))),
    );
    expect(dipanggil.length).toBeGreaterThan(5);
    const salah = dipanggil.flatMap(({ tujuan, nama }) =>
      nama
        .filter((satu) => {
          const badan = tujuan && badanFungsi(tujuan).get(satu);
          return badan && /\(/.test(badan) && !tipeWewenang.test(kepala(badan));
        })
        .map((satu) => `${tujuan?.jalur}#${satu}`),
    );
    expect([...new Set(salah)].filter((satu) => !(satu in TANPA_WEWENANG))).toEqual([]);
  });

  test('daftar pengecualian tidak menyebut yang sudah tidak ada', () => {
    const ada = bernama('reads', 'commands').flatMap((sumber) =>
      [...badanFungsi(sumber).keys()].map((nama) => `${sumber.jalur}#${nama}`),
    );
    expect(Object.keys(TANPA_WEWENANG).filter((nama) => !ada.includes(nama))).toEqual([]);
  });

  /** Jobs of the server that write by themselves, on nobody's behalf. */
  const PEKERJA = [
    'lib/koperasi/rat/pengingat/latar/commands.ts',
    'lib/penilaian/keputusan/final/latar/commands.ts',
    'lib/program/prasejahtera/latar/commands.ts',
  ];

  test('wewenangSistem hanya untuk data awal, perintah pengelola, pekerja, dan uji', () => {
    const salah = SUMBER.filter(
      ({ jalur, impor }) =>
        impor.some(({ nama }) => nama.includes('wewenangSistem')) &&
        !PEKERJA.includes(jalur) &&
        !/^(prisma\/seed|scripts|tests)\//.test(jalur),
    );
    expect(jalurSaja(salah)).toEqual([]);
  });

  test('seolahPada hanya untuk data demo dan uji', () => {
    const salah = SUMBER.filter(
      ({ jalur, impor }) =>
        impor.some(({ nama }) => nama.includes('seolahPada')) &&
        !/^(prisma\/seed|tests)\/|\.test\.tsx?$/.test(jalur),
    );
    expect(jalurSaja(salah)).toEqual([]);
  });

  test('setiap tindakan dalam tabel kebijakan dipakai', () => {
    const pemakai = sumberDi('lib').filter(
      ({ jalur }) => !['lib/platform/auth/kebijakan.ts', 'lib/menu/rules.ts'].includes(jalur),
    );
    const takTerpakai = Object.keys(KEBIJAKAN).filter(
      (tindakan) => !pemakai.some(({ isi }) => isi.includes(`'${tindakan}'`)),
    );
    expect(takTerpakai).toEqual([]);
  });
});
