import { Kosong, Pemberitahuan } from '@/components/ui';
import type { loadBuku } from '@/lib/keanggotaan/anggota/loaders';
import { JumlahBuku, TabelAnggota } from './tabel-anggota';
import { TabelAnggotaSekunder } from './tabel-sekunder';

type Buku = Awaited<ReturnType<typeof loadBuku>>;

function BukuOrang({ buku }: { buku: Buku }) {
  return (
    <>
      <JumlahBuku jumlah={buku.jumlah} />
      <TabelAnggota
        jalur={`/portal/koperasi/${buku.koperasi.id}/anggota`}
        saringan={buku.saringan}
        halaman={buku.halaman}
        jumlah={buku.disaring}
      />
    </>
  );
}

/** The lines of one book: persons, or koperasi where it is that of a koperasi sekunder. */
export function IsiBuku({ buku }: { buku: Buku }) {
  const { sekunder, jumlah } = buku;
  if (sekunder === null) return <BukuOrang buku={buku} />;
  return (
    <>
      {sekunder.length > 0 ? (
        <TabelAnggotaSekunder baris={sekunder} />
      ) : (
        <Kosong judul="Belum ada koperasi anggota">
          <p>Ini koperasi sekunder: anggotanya koperasi lain. Belum ada yang tercatat di sini.</p>
        </Kosong>
      )}
      {jumlah.aktif + jumlah.keluar > 0 ? (
        <>
          <h3 className="judul-3">Orang yang tercatat sebelumnya</h3>
          <Pemberitahuan nada="peringatan">
            Anggota koperasi sekunder adalah koperasi, bukan perorangan. Kembalikan simpanan orang
            yang masih aktif di sini, lalu catat keluarnya.
          </Pemberitahuan>
          <BukuOrang buku={buku} />
        </>
      ) : null}
    </>
  );
}
