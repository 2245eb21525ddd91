import { describe, expect, test } from 'vitest';
import {
  type CalonSerupa,
  kalimatSerupa,
  putuskanOrang,
  type SebabSerupa,
  waktuPonsel,
} from './rules';

const calon = (pelakuUsahaId: string, ...sebab: SebabSerupa[]): CalonSerupa => ({
  pelakuUsahaId,
  namaPemilik: 'Siti Contoh',
  teleponTersamar: '0812****7890',
  sebab,
  usaha: {
    id: `usaha-${pelakuUsahaId}`,
    nomor: 'UMKM-2026-000001',
    nama: 'Warung Siti',
    alamat: 'Jalan Mawar 1',
    kegiatanUtama: 'Menjual nasi uduk',
    jenis: 'Kuliner',
    bertitik: true,
    foto: 0,
    aktif: true,
  },
});

describe('putuskanOrang', () => {
  test('tanpa yang serupa: orang baru', () => {
    expect(putuskanOrang([], undefined, [])).toEqual({ ok: true, pelakuUsahaId: null });
    expect(putuskanOrang([], 'berbeda', [])).toEqual({ ok: true, pelakuUsahaId: null });
  });

  test('yang serupa ditanyakan dahulu', () => {
    expect(putuskanOrang([calon('a', 'TELEPON')], undefined, [])).toEqual({
      ok: false,
      alasan: 'SERUPA',
    });
  });

  test('orang yang sama harus salah satu yang ditemukan', () => {
    const ada = [calon('a', 'TELEPON'), calon('b', 'NAMA_USAHA')];
    expect(putuskanOrang(ada, 'b', [])).toEqual({ ok: true, pelakuUsahaId: 'b' });
    expect(putuskanOrang(ada, 'x', ['x'])).toEqual({ ok: false, alasan: 'SERUPA' });
  });

  test('usaha yang sama harus usaha salah satu yang ditemukan, juga bila NIK penduduknya sama', () => {
    const ada = [calon('a', 'NIK_PENDUDUK'), calon('b', 'NAMA_USAHA')];
    expect(putuskanOrang(ada, 'usaha:usaha-a', [])).toEqual({
      ok: true,
      pelakuUsahaId: 'a',
      usahaId: 'usaha-a',
    });
    expect(putuskanOrang(ada, 'usaha:usaha-x', [])).toEqual({ ok: false, alasan: 'SERUPA' });
  });

  test('berbeda hanya berlaku bagi yang sudah dilihat', () => {
    const ada = [calon('a', 'TELEPON'), calon('b', 'NAMA_USAHA')];
    expect(putuskanOrang(ada, 'berbeda', ['a'])).toEqual({ ok: false, alasan: 'SERUPA' });
    expect(putuskanOrang(ada, 'berbeda', ['b', 'a'])).toEqual({ ok: true, pelakuUsahaId: null });
  });

  test('NIK penduduk yang sama tidak mungkin orang lain', () => {
    expect(putuskanOrang([calon('a', 'NIK_PENDUDUK')], 'berbeda', ['a'])).toEqual({
      ok: false,
      alasan: 'NIK_PENDUDUK_SAMA',
    });
  });
});

test('kalimat yang dibaca petugas', () => {
  expect(kalimatSerupa(calon('a', 'TELEPON', 'NAMA_PEMILIK'))).toBe(
    'Siti Contoh, telepon 0812****7890; Warung Siti (UMKM-2026-000001), Jalan Mawar 1. Sebab: nomor telepon sama, nama pemilik mirip.',
  );
});

test('jam ponsel dipercaya bila tidak di depan dan tidak lebih dari 90 hari lalu', () => {
  const kini = new Date('2026-11-27T05:00:00.000Z');
  const pada = (teks: string | undefined) => waktuPonsel(teks, kini)?.toISOString() ?? null;
  expect(pada('2026-11-27T04:59:59.000Z')).toBe('2026-11-27T04:59:59.000Z');
  expect(pada('2026-08-29T05:00:00.000Z')).toBe('2026-08-29T05:00:00.000Z');
  expect(pada('2026-08-29T04:59:59.999Z')).toBeNull();
  expect(pada('2026-11-27T05:00:00.001Z')).toBeNull();
  expect(pada(undefined)).toBeNull();
});
