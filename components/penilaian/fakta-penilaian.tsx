import { DaftarRingkas, Kartu, Tautan } from '@/components/ui';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import type { PenilaianDto } from '@/lib/penilaian/types';
import { formatTanggal, formatWaktu, sejak } from '@/lib/platform/format';
import { TautanKertasKerja } from './kertas-kerja';

/** Who prepared and decided it, with the worksheet; of an approved one its place among the others. */
export function FaktaPenilaian({ penilaian, kini }: { penilaian: PenilaianDto; kini: Date }) {
  const { cara, kerja, koperasi, status, diputuskanPada, menggantikanId, digantikanOleh } =
    penilaian;
  const diputuskan = ['DISETUJUI', 'DIGANTIKAN', 'DICABUT'].includes(status);
  const tautan = (id: string, teks: string) => (
    <Tautan href={`/portal/penilaian/${id}`}>{teks}</Tautan>
  );
  const butir = [
    { istilah: 'Jenis koperasi', nilai: labelAcuan(JENIS_KOPERASI, koperasi.jenis) },
    kerja && { istilah: 'Penyusun', nilai: kerja.penyusun },
    kerja && cara === 'LEMBAR'
      ? {
          istilah: 'Lembar kerja',
          nilai: (
            <Tautan href={`/portal/penilaian/${penilaian.id}/lembar`}>
              Angka, jawaban, dan bukti setiap indikator
            </Tautan>
          ),
        }
      : null,
    kerja && (cara === 'LUAR_PORTAL' || kerja.kertasKerja)
      ? {
          istilah: cara === 'LEMBAR' ? 'Berkas kertas kerja' : 'Kertas kerja di luar portal',
          nilai: <TautanKertasKerja kertasKerja={kerja.kertasKerja} />,
        }
      : null,
    kerja?.catatan && {
      istilah: 'Catatan penyusun',
      nilai: <span className="whitespace-pre-line">{kerja.catatan}</span>,
    },
    kerja && status === 'DIAJUKAN' && kerja.diajukanPada
      ? {
          istilah: 'Menunggu pemeriksaan',
          nilai: `sejak ${formatWaktu(kerja.diajukanPada)} (${sejak(kerja.diajukanPada, kini)})`,
        }
      : null,
    kerja?.catatanPengembalian && !diputuskan
      ? {
          istilah: 'Catatan pengembalian',
          nilai: <span className="whitespace-pre-line">{kerja.catatanPengembalian}</span>,
        }
      : null,
    diputuskan && diputuskanPada
      ? {
          istilah: 'Disetujui',
          nilai: kerja?.pemutus
            ? `${formatTanggal(diputuskanPada)} oleh ${kerja.pemutus}`
            : formatTanggal(diputuskanPada),
        }
      : null,
    kerja && menggantikanId
      ? { istilah: 'Menggantikan', nilai: tautan(menggantikanId, 'Penilaian sebelumnya') }
      : null,
    menggantikanId && penilaian.alasanGanti
      ? {
          istilah: 'Alasan penggantian',
          nilai: <span className="whitespace-pre-line">{penilaian.alasanGanti}</span>,
        }
      : null,
    digantikanOleh
      ? { istilah: 'Digantikan oleh', nilai: tautan(digantikanOleh.id, 'Penilaian yang baru') }
      : null,
  ].filter((satu) => satu !== null && satu !== '' && satu !== undefined);
  return (
    <Kartu judul="Keterangan">
      <DaftarRingkas butir={butir} />
    </Kartu>
  );
}
