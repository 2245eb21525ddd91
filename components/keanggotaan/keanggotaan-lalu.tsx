import { DaftarRingkas, Pemberitahuan, Tautan } from '@/components/ui';
import type { KeanggotaanLalu } from '@/lib/keanggotaan/anggota/types';
import type { PermohonanDto } from '@/lib/keanggotaan/permohonan/types';
import { LABEL_ALASAN_KELUAR } from '@/lib/keanggotaan/rules';
import { formatTanggal } from '@/lib/platform/format';

/** Told before deciding: the applicant was a member of this koperasi and left, or was made to leave. */
export function PernahAnggota({ permohonan }: { permohonan: PermohonanDto }) {
  const { keanggotaanLalu, koperasi } = permohonan;
  if (keanggotaanLalu.length === 0) return null;
  const diberhentikan = keanggotaanLalu.some((satu) => satu.alasanKeluar === 'DIBERHENTIKAN');
  return (
    <Pemberitahuan
      nada={diberhentikan ? 'peringatan' : 'info'}
      judul={
        diberhentikan
          ? 'Pemohon pernah diberhentikan dari koperasi ini'
          : 'Pemohon pernah menjadi anggota koperasi ini'
      }
    >
      <ul className="grid gap-4">
        {keanggotaanLalu.map((satu) => (
          <li key={satu.id}>
            <DaftarRingkas butir={butir(satu)} />
            <Tautan href={`/portal/koperasi/${koperasi.id}/anggota/${satu.id}`}>
              Lihat catatan anggota nomor {satu.nomorAnggota}
            </Tautan>
          </li>
        ))}
      </ul>
    </Pemberitahuan>
  );
}

const butir = (satu: KeanggotaanLalu) => [
  { istilah: 'Nomor anggota dulu', nilai: satu.nomorAnggota },
  { istilah: 'Masuk', nilai: formatTanggal(satu.tanggalMasuk) },
  {
    istilah: 'Keluar',
    nilai: satu.tanggalKeluar ? formatTanggal(satu.tanggalKeluar) : 'tidak dicatat',
  },
  {
    istilah: 'Alasan keluar',
    nilai: satu.alasanKeluar ? LABEL_ALASAN_KELUAR[satu.alasanKeluar] : 'tidak dicatat',
  },
  ...(satu.keteranganKeluar
    ? [
        {
          istilah: 'Keterangan',
          nilai: <span className="whitespace-pre-line">{satu.keteranganKeluar}</span>,
        },
      ]
    : []),
];
