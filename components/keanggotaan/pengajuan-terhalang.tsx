import { Formulir } from '@/components/form/formulir';
import { TombolKirim } from '@/components/form/tombol-kirim';
import { Kosong, Tautan, TautanTombol } from '@/components/ui';
import { ingatNiatAction } from '@/lib/keanggotaan/pengajuan/actions';
import { PESAN_AJUKAN } from '@/lib/keanggotaan/pengajuan/rules';
import type { IkatanDto, KoperasiTujuanDto } from '@/lib/keanggotaan/pengajuan/types';
import { alamatPublik, JALUR_PUBLIK } from '@/lib/koperasi/publik/rules';

/** Why one cannot apply to this koperasi now, and where to go instead. */
export function PengajuanTerhalang({
  koperasi,
  ikatan,
}: {
  koperasi: KoperasiTujuanDto;
  ikatan: IkatanDto;
}) {
  const { anggota, permohonan } = ikatan;
  if (anggota) {
    return (
      <Kosong
        judul="Anda sudah menjadi anggota"
        aksi={<TautanTombol href="/portal/anggota">Lihat keanggotaan saya</TautanTombol>}
      >
        <p>
          Anda anggota {koperasi.nama} dengan nomor {anggota.nomorAnggota}. Satu orang menjadi
          anggota satu koperasi satu kali.
        </p>
      </Kosong>
    );
  }
  if (permohonan) {
    return (
      <Kosong
        judul="Permohonan Anda masih berjalan"
        aksi={
          <TautanTombol href={`/portal/permohonan/${permohonan.id}`}>Lihat permohonan</TautanTombol>
        }
      >
        <p>
          Permohonan {permohonan.nomor} ke {koperasi.nama} belum selesai, jadi tidak perlu diajukan
          lagi.
        </p>
      </Kosong>
    );
  }
  const sekunder = koperasi.halangan === 'ANGGOTANYA_KOPERASI';
  return (
    <Kosong
      judul={sekunder ? 'Perorangan tidak dapat menjadi anggota' : 'Belum dapat mengajukan'}
      aksi={
        sekunder ? (
          <TautanTombol href={alamatPublik({ menerima: 'ya' })}>Cari koperasi primer</TautanTombol>
        ) : (
          <TautanTombol href={JALUR_PUBLIK}>Cari koperasi lain</TautanTombol>
        )
      }
    >
      <p>{koperasi.halangan ? PESAN_AJUKAN[koperasi.halangan] : null}</p>
      <p>
        <Tautan href={`/koperasi/${koperasi.id}`}>Lihat profil {koperasi.nama}</Tautan>
      </p>
    </Kosong>
  );
}

/** Before applying, a person must be on record; where they want to join is kept meanwhile. */
export function PerluDaftarDiri({ koperasi }: { koperasi: KoperasiTujuanDto }) {
  return (
    <Kosong
      judul="Lengkapi data diri Anda dahulu"
      aksi={
        <Formulir aksi={ingatNiatAction} tersembunyi={{ koperasiId: koperasi.id }}>
          <TombolKirim>Isi data diri dan usaha</TombolKirim>
        </Formulir>
      }
    >
      <p>
        Koperasi perlu tahu siapa yang ingin bergabung. Isi data diri dan usaha Anda satu kali saja.
        Pilihan Anda, {koperasi.nama}, kami simpan di halaman Permohonan.
      </p>
    </Kosong>
  );
}
