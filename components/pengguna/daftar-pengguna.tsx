import { Pilihan } from '@/components/form';
import { Kosong, Paginasi, Saringan, Tabel } from '@/components/ui';
import { LABEL_PERAN } from '@/lib/menu/rules';
import { LABEL_STATUS_AKUN, STATUS_AKUN, type StatusAkun } from '@/lib/pengguna/rules';
import type { SaringPengguna } from '@/lib/pengguna/schema';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';
import { PILIHAN_PERAN } from './pengguna-form';
import { LencanaAkun } from './status-akun';

const DASAR = '/portal/pengguna';
const PILIHAN_STATUS = STATUS_AKUN.map((nilai) => ({ nilai, label: LABEL_STATUS_AKUN[nilai] }));

const tanpaKursor = ({ cari, peran, status }: SaringPengguna) => ({ cari, peran, status });

/** Search by name, by address where it is shown in full, and by role and state. */
export function SaringanPengguna({
  saring,
  denganSurel,
}: {
  saring: SaringPengguna;
  denganSurel: boolean;
}) {
  const isi = tanpaKursor(saring);
  const keping = [
    saring.peran && { label: `Peran: ${LABEL_PERAN[saring.peran]}`, tanpa: 'peran' },
    saring.status && { label: `Status: ${LABEL_STATUS_AKUN[saring.status]}`, tanpa: 'status' },
  ].flatMap((satu) =>
    satu
      ? [{ label: satu.label, hapusHref: alamatDaftar(DASAR, { ...isi, [satu.tanpa]: undefined }) }]
      : [],
  );
  return (
    <Saringan
      action={DASAR}
      cari={{
        nama: 'cari',
        label: denganSurel ? 'Cari nama atau surel' : 'Cari nama',
        nilai: saring.cari,
      }}
      keping={keping}
      hapusSemuaHref={keping.length > 1 ? DASAR : undefined}
    >
      <Pilihan
        nama="peran"
        label="Peran"
        kosong="Semua peran"
        pilihan={PILIHAN_PERAN}
        nilaiAwal={saring.peran ?? ''}
      />
      <Pilihan
        nama="status"
        label="Status"
        kosong="Semua status"
        pilihan={PILIHAN_STATUS}
        nilaiAwal={saring.status ?? ''}
      />
    </Saringan>
  );
}

interface Baris {
  id: string;
  nama: string;
  surel: string;
  peran: string[];
  status: StatusAkun;
  dibuat: string;
}

export function DaftarPengguna({
  saring,
  halaman,
}: {
  saring: SaringPengguna;
  halaman: Halaman<Baris>;
}) {
  const isi = tanpaKursor(saring);
  return (
    <>
      <Tabel
        awal
        keterangan="Daftar pengguna"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'nama', label: 'Nama' },
          { kunci: 'surel', label: 'Surel' },
          { kunci: 'peran', label: 'Peran' },
          { kunci: 'status', label: 'Status' },
          { kunci: 'dibuat', label: 'Dibuat' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          href: `${DASAR}/${satu.id}`,
          sel: {
            nama: satu.nama,
            surel: <span className="break-all">{satu.surel}</span>,
            peran: satu.peran.length > 0 ? satu.peran.join('; ') : undefined,
            status: <LencanaAkun status={satu.status} />,
            dibuat: satu.dibuat,
          },
        }))}
        kosong={
          <Kosong judul="Tidak ada akun yang cocok">Ubah kata pencarian atau saringannya.</Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={
          halaman.sebelum && alamatDaftar(DASAR, { ...isi, sebelum: halaman.sebelum })
        }
        berikutnyaHref={
          halaman.setelah && alamatDaftar(DASAR, { ...isi, setelah: halaman.setelah })
        }
      />
    </>
  );
}
