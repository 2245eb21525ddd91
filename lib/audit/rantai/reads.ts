import 'server-only';
import { kolam } from '@/lib/platform/db/client';

export interface KeadaanRantai {
  jumlah: string;
  /** Fingerprint of the last entry, which depends on all before it. */
  sidikUjung: string;
  /** The first bad entry in order of the chain; null when the chain is whole. */
  rusak: { urutan: string; catatanId: string | null; masalah: string } | null;
}

/** Walks the whole hash chain of the trail. For the command line: it reads every entry. */
export async function periksaRantaiAudit(): Promise<KeadaanRantai> {
  const klien = await kolam().connect();
  try {
    // One snapshot for both questions; a long trail takes longer than a page may.
    await klien.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await klien.query('SET LOCAL statement_timeout = 0');
    const kepala = await klien.query<{ urutan: string; hash: string }>(
      'SELECT urutan::text, hash FROM kepala_rantai_audit WHERE id = 1',
    );
    const rusak = await klien.query<{
      urutan: string;
      catatan_id: string | null;
      masalah: string;
    }>('SELECT urutan::text, catatan_id, masalah FROM periksa_rantai_audit()');
    const pertama = rusak.rows[0];
    return {
      jumlah: kepala.rows[0]?.urutan ?? '0',
      sidikUjung: kepala.rows[0]?.hash ?? '',
      rusak: pertama
        ? { urutan: pertama.urutan, catatanId: pertama.catatan_id, masalah: pertama.masalah }
        : null,
    };
  } finally {
    await klien.query('ROLLBACK');
    klien.release();
  }
}

/**
 * Fingerprint of the newest entry of the trail. It changes with each change to a record, when that is
 * committed; null while the trail has no head.
 */
export async function ujungRantaiAudit(): Promise<string | null> {
  const { rows } = await kolam().query<{ hash: string }>({
    name: 'ujung-rantai-audit',
    text: 'SELECT hash FROM kepala_rantai_audit WHERE id = 1',
  });
  return rows[0]?.hash ?? null;
}
