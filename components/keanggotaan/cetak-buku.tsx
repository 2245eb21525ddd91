import { Pemberitahuan, Tabel } from '@/components/ui';
import type { loadCetakBuku } from '@/lib/keanggotaan/anggota/cetak/loaders';
import type { AnggotaDto } from '@/lib/keanggotaan/anggota/types';
import { formatAngka, formatRupiah, formatWaktu } from '@/lib/platform/format';
import { LencanaAnggota } from './lencana-permohonan';
import { masaAnggota } from './tabel-anggota';
import { TabelAnggotaSekunder } from './tabel-sekunder';

type Buku = NonNullable<Awaited<ReturnType<typeof loadCetakBuku>>['buku']>;

/** How much of the book stands on the paper: all of it, or only up to the limit. */
function Isi({ jumlah, terpotong }: { jumlah: number; terpotong: boolean }) {
  if (terpotong)
    return (
      <Pemberitahuan nada="peringatan" judul="Ini belum seluruh buku">
        Cetakan ini berhenti pada {formatAngka(jumlah)} baris pertama. Unduh CSV untuk seluruhnya.
      </Pemberitahuan>
    );
  return <p>Seluruh buku: {formatAngka(jumlah)} baris, termasuk yang sudah keluar.</p>;
}

function TabelOrang({ baris }: { baris: readonly AnggotaDto[] }) {
  return (
    <Tabel
      keterangan="Buku daftar anggota"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'nama', label: 'Nama' },
        { kunci: 'nomor', label: 'Nomor', rata: 'kanan' },
        { kunci: 'masuk', label: 'Masuk' },
        { kunci: 'simpanan', label: 'Simpanan pokok', rata: 'kanan' },
        { kunci: 'status', label: 'Status' },
      ]}
      baris={baris.map((satu) => ({
        id: satu.id,
        sel: {
          nama: satu.nama,
          nomor: satu.nomorAnggota,
          masuk: masaAnggota(satu),
          simpanan: formatRupiah(satu.simpananPokok),
          status: <LencanaAnggota status={satu.status} />,
        },
      }))}
      kosong={<p>Belum ada anggota di buku ini.</p>}
    />
  );
}

/** The whole book on one page, for paper. */
export function CetakBuku({ buku: { orang, sekunder, oleh, pada } }: { buku: Buku }) {
  return (
    <>
      <p className="teks-lembut">
        Keadaan {formatWaktu(pada)}, dibuka oleh {oleh}.
      </p>
      {sekunder ? (
        <>
          <Isi jumlah={sekunder.baris.length} terpotong={sekunder.terpotong} />
          <TabelAnggotaSekunder baris={sekunder.baris} />
        </>
      ) : null}
      {sekunder && orang.baris.length > 0 ? (
        <h3 className="judul-3">Orang yang tercatat sebelumnya</h3>
      ) : null}
      {sekunder && orang.baris.length === 0 ? null : (
        <>
          <Isi jumlah={orang.baris.length} terpotong={orang.terpotong} />
          <TabelOrang baris={orang.baris} />
        </>
      )}
    </>
  );
}
