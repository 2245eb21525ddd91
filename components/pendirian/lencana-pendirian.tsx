import { Lencana, type Nada, type NamaIkon } from '@/components/ui';
import { LABEL_STATUS_BERKAS, LABEL_STATUS_PENDIRIAN } from '@/lib/pendirian/tampilan/rules';
import type { StatusBerkas, StatusPendirian } from '@/lib/platform/db/generated/enums';

const RUPA: Record<StatusPendirian, { nada: Nada; ikon: NamaIkon }> = {
  PENGUMPULAN_PENDIRI: { nada: 'biru', ikon: 'kelompok' },
  SIAP_PENYULUHAN: { nada: 'biru', ikon: 'jam' },
  PENYULUHAN_TERJADWAL: { nada: 'biru', ikon: 'kalender' },
  RAPAT_PENDIRIAN: { nada: 'kuning', ikon: 'kelompok' },
  PROSES_NOTARIS: { nada: 'kuning', ikon: 'berkas' },
  PENGAJUAN_AHU: { nada: 'kuning', ikon: 'berkas' },
  BERBADAN_HUKUM: { nada: 'hijau', ikon: 'gedung' },
  NIB_TERBIT: { nada: 'hijau', ikon: 'gedung' },
  NOMOR_INDUK_TERBIT: { nada: 'hijau', ikon: 'centang' },
  DITOLAK: { nada: 'merah', ikon: 'silang' },
  DIBATALKAN: { nada: 'netral', ikon: 'silang' },
};

/** State of a founding in a word. */
export function LencanaPendirian({ status }: { status: StatusPendirian }) {
  return <Lencana {...RUPA[status]}>{LABEL_STATUS_PENDIRIAN[status]}</Lencana>;
}

const RUPA_BERKAS: Record<StatusBerkas, { nada: Nada; ikon: NamaIkon }> = {
  BELUM_DIPERIKSA: { nada: 'biru', ikon: 'jam' },
  SESUAI: { nada: 'hijau', ikon: 'centang' },
  PERLU_PERBAIKAN: { nada: 'kuning', ikon: 'seru' },
};

/** State of one document; null is one that is not there. */
export function LencanaBerkas({ status, wajib }: { status: StatusBerkas | null; wajib: boolean }) {
  if (status) return <Lencana {...RUPA_BERKAS[status]}>{LABEL_STATUS_BERKAS[status]}</Lencana>;
  return (
    <Lencana nada="netral" ikon="belum">
      {wajib ? 'Belum ada' : 'Opsional'}
    </Lencana>
  );
}
