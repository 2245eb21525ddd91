import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { KeluarForm } from '@/components/keanggotaan/keluar-form';
import { LencanaAnggota } from '@/components/keanggotaan/lencana-permohonan';
import {
  LencanaMintaKeluar,
  MintaKeluar,
  PermintaanKeluar,
} from '@/components/keanggotaan/minta-keluar';
import { DaftarRingkas, Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { labelCaraBayar } from '@/lib/keanggotaan/anggota/ekspor/rules';
import { loadAnggota } from '@/lib/keanggotaan/anggota/loaders';
import { menungguKeluar } from '@/lib/keanggotaan/anggota/minta/rules';
import { LABEL_ALASAN_KELUAR } from '@/lib/keanggotaan/rules';
import { hariIni } from '@/lib/platform/clock';
import { formatRupiah, formatTanggal } from '@/lib/platform/format';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/anggota/[anggotaId]'>): Promise<Metadata> {
  const { id, anggotaId } = await params;
  const { anggota } = await loadAnggota(id, anggotaId);
  // The number, not the name: a title stays in the history of a shared browser.
  return { title: `Anggota nomor ${anggota.nomorAnggota}, ${anggota.namaKoperasi}` };
}

const KABAR: Record<string, string> = {
  keluar: 'Keluarnya anggota sudah dicatat.',
  'minta-keluar': 'Permintaan keluar Anda sudah terkirim.',
  'batal-keluar': 'Permintaan keluar Anda sudah dibatalkan.',
};

/** One line of the book: since when, what was paid, and how it ended. */
export default async function AnggotaPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/anggota/[anggotaId]'>) {
  const [{ id, anggotaId }, { kabar }] = await Promise.all([params, searchParams]);
  const { anggota, riwayat, titipan } = await loadAnggota(id, anggotaId);
  const { permohonan, tanggalKeluar, alasanKeluar, keteranganKeluar, mintaKeluarPada } = anggota;
  const judulKabar = typeof kabar === 'string' ? KABAR[kabar] : undefined;
  return (
    <>
      <KepalaHalaman
        judul={anggota.nama}
        keterangan={
          <>
            Anggota nomor <span className="angka-tabular">{anggota.nomorAnggota}</span> di{' '}
            {anggota.namaKoperasi}
          </>
        }
        lencana={
          <>
            <LencanaAnggota status={anggota.status} />
            {menungguKeluar(anggota) ? <LencanaMintaKeluar /> : null}
          </>
        }
        remah={
          anggota.milikSendiri
            ? [{ label: 'Keanggotaan', href: '/portal/anggota' }, { label: anggota.namaKoperasi }]
            : [
                { label: anggota.namaKoperasi, href: `/portal/koperasi/${anggota.koperasiId}` },
                { label: 'Anggota', href: `/portal/koperasi/${anggota.koperasiId}/anggota` },
                { label: anggota.nama },
              ]
        }
      />
      <div className="grid gap-6">
        {judulKabar ? <Pemberitahuan nada="sukses" judul={judulKabar} /> : null}
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] lg:items-start">
          <Kartu judul="Catatan di buku">
            <DaftarRingkas
              butir={[
                { istilah: 'Masuk', nilai: formatTanggal(anggota.tanggalMasuk) },
                {
                  istilah: 'Simpanan pokok',
                  nilai: `${formatRupiah(anggota.simpananPokok)}, dibayar ${formatTanggal(anggota.tanggalBayar)}`,
                },
                {
                  istilah: 'Cara bayar',
                  nilai: labelCaraBayar(anggota.caraBayar) || 'tidak ditulis',
                },
                { istilah: 'Tempat tinggal', nilai: anggota.wilayah },
                ...(permohonan
                  ? [
                      {
                        istilah: 'Permohonan',
                        nilai: (
                          <Tautan href={`/portal/permohonan/${permohonan.id}`}>
                            {permohonan.nomor}
                          </Tautan>
                        ),
                      },
                    ]
                  : []),
                ...(tanggalKeluar && mintaKeluarPada
                  ? [
                      { istilah: 'Minta keluar', nilai: formatTanggal(mintaKeluarPada) },
                      {
                        istilah: 'Alasan anggota',
                        nilai: (
                          <span className="whitespace-pre-line">{anggota.alasanMintaKeluar}</span>
                        ),
                      },
                    ]
                  : []),
                ...(tanggalKeluar && alasanKeluar
                  ? [
                      { istilah: 'Keluar', nilai: formatTanggal(tanggalKeluar) },
                      { istilah: 'Alasan keluar', nilai: LABEL_ALASAN_KELUAR[alasanKeluar] },
                    ]
                  : []),
                ...(keteranganKeluar
                  ? [
                      {
                        istilah: 'Keterangan',
                        nilai: <span className="whitespace-pre-line">{keteranganKeluar}</span>,
                      },
                    ]
                  : []),
              ]}
            />
          </Kartu>
          <div className="grid gap-6">
            <MintaKeluar anggota={anggota} nilaiAwal={titipan} />
            <PermintaanKeluar anggota={anggota} />
            <KeluarForm anggota={anggota} nilaiAwal={titipan} hariIni={hariIni()} />
          </div>
        </div>
        <Kartu judul="Riwayat">
          <Riwayat butir={riwayat} />
        </Kartu>
      </div>
    </>
  );
}
