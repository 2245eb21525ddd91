import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { daftarAudit, syaratAudit, tindakanTercatat } from '@/lib/audit/daftar/reads';
import { namaObjek } from '@/lib/audit/objek/reads';
import { bacaSaringanAudit, JENIS_OBJEK } from '@/lib/audit/schema';
import { catat } from '@/lib/platform/audit';
import { db, tutupDb } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import { buatKoperasi } from '@/tests/support/pabrik-koperasi';
import { buatKsp, buatPinjaman } from '@/tests/support/pabrik-permodalan';
import { buatPendaftar, buatProgram } from '@/tests/support/pabrik-program';
import { buatUsaha } from '@/tests/support/pabrik-umkm';

/* What the trail says about the record of an entry, and how an entry is found. */

type Akun = Awaited<ReturnType<typeof buatAkun>>;
let petugas: Akun;
let inspektorat: Akun;
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
  inspektorat = await buatAkun(['INSPEKTORAT']);
});
afterAll(tutupDb);

const baca = () => hak(inspektorat, 'audit:baca');

const tulis = (objekJenis: string, objekId: string, tindakan = 'koperasi.ubah') =>
  transaksi(async (tx) => {
    await catat(tx, hak(petugas, 'koperasi:ubah'), { tindakan, objekJenis, objekId });
    return berhasil(null);
  });

describe('nama data sebuah catatan', () => {
  test('koperasi, usaha, pemiliknya, akun, dan peserta dengan nama dan halamannya', async () => {
    const koperasiId = await buatKoperasi(petugas);
    const pemilik = await buatAkun(['PEMILIK']);
    const { id: usahaId } = await buatUsaha(pemilik);
    const usaha = await db().usaha.findUniqueOrThrow({
      where: { id: usahaId },
      include: { pelakuUsaha: true },
    });
    const koperasi = await db().koperasi.findUniqueOrThrow({ where: { id: koperasiId } });
    await tulis('koperasi', koperasiId);
    await tulis('usaha', usahaId);
    await tulis('pelaku_usaha', usaha.pelakuUsahaId);
    await tulis('pengguna', pemilik.penggunaId);
    const { baris } = await daftarAudit(baca(), {});
    const nama = (jenis: string) =>
      baris.find((satu) => satu.objekJenis === jenis && satu.kalimat === 'Mengubah koperasi')
        ?.bernama;
    expect(nama('koperasi')).toEqual({
      nama: koperasi.nama,
      href: `/portal/koperasi/${koperasiId}`,
    });
    expect(nama('usaha')).toEqual({
      nama: `${usaha.nama}, ${usaha.nomor}`,
      href: `/portal/umkm/${usahaId}`,
    });
    expect(nama('pelaku_usaha')).toEqual({
      nama: usaha.pelakuUsaha.nama,
      href: `/portal/umkm/${usahaId}`,
    });
    expect(nama('pengguna')).toEqual({
      nama: pemilik.nama,
      href: `/portal/pengguna/${pemilik.penggunaId}`,
    });
  });

  test('pinjaman, anggota, permohonan, produk, berkas, peserta, dan program', async () => {
    const ksp = await buatKsp();
    const pinjaman = await buatPinjaman(ksp);
    const program = await buatProgram();
    const peserta = await buatPendaftar(program);
    const { baris } = await daftarAudit(baca(), {});
    const semua = (jenis: string) => baris.filter((satu) => satu.objekJenis === jenis);
    const alamat = (jenis: string) => semua(jenis).map((satu) => satu.bernama?.href);
    expect(alamat('pengajuan_modal')).toContain(`/portal/modal/${pinjaman.id}`);
    expect(alamat('produk_pinjaman')).toContain(
      `/portal/koperasi/${ksp.koperasiId}/produk/${ksp.produkId}`,
    );
    expect(alamat('peserta')).toContain(`/portal/peserta/${peserta.id}`);
    expect(alamat('program')).toContain(`/portal/program/${program.id}`);
    for (const jenis of ['permohonan', 'anggota', 'usaha', 'pelaku_usaha'] as const) {
      expect(semua(jenis).length, jenis).toBeGreaterThan(0);
      for (const { bernama, objekId } of semua(jenis)) {
        expect(bernama?.nama, `${jenis} ${objekId}`).toBeTruthy();
      }
    }
    expect(alamat('permohonan')[0]).toBe(`/portal/permohonan/${semua('permohonan')[0]?.objekId}`);
    // Names, numbers of records and of businesses; never a number that identifies a person.
    expect(baris.map((satu) => satu.bernama?.nama).join(' ')).not.toMatch(/\d{13,}/);
  });

  test('setiap jenis terbaca dari basis data; yang tidak ada lagi dan yang bukan UUID tetap jenis dan kodenya', async () => {
    const objekId = randomUUID();
    const semua = JENIS_OBJEK.flatMap((objekJenis) => [
      { objekJenis, objekId },
      { objekJenis, objekId: 'daftar' },
      { objekJenis, objekId: "'; DROP" },
    ]);
    expect(await namaObjek(baca(), semua)).toEqual(new Map());
    const aturan = { objekJenis: 'aturan', objekId: 'skala-usaha' };
    expect([...(await namaObjek(baca(), [aturan])).values()]).toEqual([
      { nama: 'Skala usaha', href: '/portal/aturan/skala-usaha' },
    ]);
    await tulis('koperasi', objekId);
    const { baris } = await daftarAudit(baca(), { objek: objekId });
    expect(baris).toMatchObject([{ objek: 'koperasi', kode: objekId.slice(-8), bernama: null }]);
  });

  test('keterangan DTSEN tidak pernah dihubungkan dengan nama', async () => {
    const { pelakuUsahaId } = await buatUsaha(await buatAkun(['PEMILIK']));
    const objek = [{ objekJenis: 'dtsen', objekId: pelakuUsahaId }];
    expect(await namaObjek(baca(), objek)).toEqual(new Map());
  });

  test('satu kueri untuk setiap jenis, berapa pun catatannya', async () => {
    const id = [await buatKoperasi(petugas), await buatKoperasi(petugas)];
    const objek = [...id, ...id, ...id].map((objekId) => ({ objekJenis: 'koperasi', objekId }));
    const kueri = vi.spyOn(db(), '$queryRaw');
    expect((await namaObjek(baca(), objek)).size).toBe(2);
    expect(kueri).toHaveBeenCalledTimes(1);
    kueri.mockRestore();
  });
});

describe('mencari catatan', () => {
  test('delapan tanda terakhir menemukan, dengan huruf besar pun; nomor utuh hanya yang itu', async () => {
    const ekor = randomUUID().slice(-8);
    const satu = `${randomUUID().slice(0, -8)}${ekor}`;
    const lain = `${randomUUID().slice(0, -8)}${ekor}`;
    await tulis('koperasi', satu);
    await tulis('usaha', lain);
    const temuan = async (objek: string) =>
      (await daftarAudit(baca(), bacaSaringanAudit({ objek }).saring)).baris.map((b) => b.objekId);
    expect(await temuan(ekor)).toEqual([lain, satu]);
    expect(await temuan(ekor.toUpperCase())).toEqual([lain, satu]);
    expect(await temuan(satu)).toEqual([satu]);
    expect(await temuan(ekor.slice(1))).toEqual([]);
    await tulis('koperasi', 'daftar');
    expect(await temuan('daftar')).toContain('daftar');
  });

  test('menurut tindakan, halaman demi halaman, juga bersama saringan lain', async () => {
    const objekId = randomUUID();
    for (let ke = 0; ke < 45; ke += 1) await tulis('koperasi', objekId, 'koperasi.aktifkan');
    await tulis('koperasi', objekId, 'koperasi.nonaktifkan');
    const saring = { tindakan: 'koperasi.aktifkan', objek: objekId };
    const pertama = await daftarAudit(baca(), saring);
    const kedua = await daftarAudit(baca(), { ...saring, setelah: pertama.setelah ?? undefined });
    expect([pertama.baris.length, kedua.baris.length]).toEqual([40, 5]);
    const semua = [...pertama.baris, ...kedua.baris];
    expect(new Set(semua.map((satu) => satu.kalimat))).toEqual(
      new Set(['Mengaktifkan kembali koperasi']),
    );
    expect(new Set(semua.map((satu) => satu.id)).size).toBe(45);
    const kembali = await daftarAudit(baca(), { ...saring, sebelum: kedua.sebelum ?? undefined });
    expect(kembali.baris.map((b) => b.id)).toEqual(pertama.baris.map((b) => b.id));
  });

  test('setiap tindakan yang pernah tercatat, masing-masing sekali', async () => {
    const ada = await tindakanTercatat(baca());
    const tersimpan = await db().catatanAudit.findMany({
      distinct: ['tindakan'],
      select: { tindakan: true },
    });
    expect(ada.length).toBe(new Set(ada).size);
    expect([...ada].sort()).toEqual(tersimpan.map((satu) => satu.tindakan).sort());
  });

  test.each([
    [{ tindakan: 'koperasi.aktifkan' }, /tindakan_waktu_id/, /tindakan/],
    [{ objek: 'ab12cd34' }, /kode_objek_waktu_id/, /right/],
    [{ objek: '018f0000-0000-7000-8000-000000000000' }, /kode_objek_waktu_id/, /right/],
  ])('%j dibaca menurut indeksnya, sudah dalam urutan jejak', async (saring, indeks, syarat) => {
    const where = Prisma.join(await syaratAudit(baca(), saring), ' AND ');
    const rencana = await db().$transaction(async (tx) => {
      // Few rows would be read straight through; the plan is about many.
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      await tx.$executeRaw`SET LOCAL enable_bitmapscan = off`;
      await tx.$executeRaw`SET LOCAL enable_sort = off`;
      return tx.$queryRaw<{ 'QUERY PLAN': string }[]>(
        Prisma.sql`EXPLAIN SELECT id FROM catatan_audit WHERE ${where}
          ORDER BY waktu DESC, id DESC LIMIT 41`,
      );
    });
    const teks = rencana.map((baris) => baris['QUERY PLAN']).join('\n');
    expect(teks).toMatch(indeks);
    expect(teks.split('\n').find((baris) => baris.includes('Index Cond'))).toMatch(syarat);
    expect(teks).not.toMatch(/Sort/);
  });
});
