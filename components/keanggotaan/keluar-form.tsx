import {
  AreaTeks,
  Formulir,
  Isian,
  PilihanRadio,
  TombolKirim,
  TulisanTertolak,
} from '@/components/form';
import { Kartu, Pemberitahuan } from '@/components/ui';
import { keluarkanAnggotaAction } from '@/lib/keanggotaan/anggota/actions';
import { ALASAN_KELUAR } from '@/lib/keanggotaan/anggota/schema';
import type { AnggotaRinciDto } from '@/lib/keanggotaan/anggota/types';
import { LABEL_ALASAN_KELUAR } from '@/lib/keanggotaan/rules';

/** Recording that a member left. The form stays afterwards, so that one who was too late reads why. */
export function KeluarForm({
  anggota,
  nilaiAwal,
  hariIni,
}: {
  anggota: AnggotaRinciDto;
  nilaiAwal: Record<string, string | string[]>;
  /** ISO day. */
  hariIni: string;
}) {
  if (anggota.halangan) {
    return (
      <Kartu judul="Catat keluar">
        <Pemberitahuan nada="info" judul="Anda tidak dapat mencatat ini">
          {anggota.halangan}
        </Pemberitahuan>
      </Kartu>
    );
  }
  return (
    <Formulir
      id="keluar"
      aksi={keluarkanAnggotaAction}
      nilaiAwal={{ tanggalKeluar: hariIni, ...nilaiAwal }}
      tersembunyi={{ id: anggota.id, versi: String(anggota.versi) }}
    >
      {anggota.bolehKeluarkan ? (
        <Kartu judul="Catat keluar">
          <div className="grid gap-4">
            {anggota.atasNamaKoperasi ? (
              <Pemberitahuan nada="peringatan" judul="Atas nama koperasi">
                {anggota.namaKoperasi} tidak punya akun pengurus. Tindakan Anda ditandai atas nama
                koperasi.
              </Pemberitahuan>
            ) : null}
            <p>
              Baris ini tetap ada di buku dengan tanggal dan alasannya. Bila bergabung lagi, anggota
              mendapat baris dan nomor baru.
            </p>
            <Isian
              nama="tanggalKeluar"
              label="Tanggal keluar"
              tipe="date"
              lebar="sedang"
              petunjuk="Paling lambat hari ini."
            />
            <PilihanRadio
              nama="alasanKeluar"
              label="Alasan keluar"
              pilihan={ALASAN_KELUAR.map((nilai) => ({ nilai, label: LABEL_ALASAN_KELUAR[nilai] }))}
            />
            <AreaTeks
              nama="keterangan"
              label="Keterangan"
              petunjuk="Wajib bila diberhentikan. Anggota membacanya."
              baris={3}
              maxLength={500}
            />
            <TombolKirim varian="bahaya">Catat keluar</TombolKirim>
          </div>
        </Kartu>
      ) : (
        <TulisanTertolak isian={[{ nama: 'keterangan', label: 'Keterangan' }]} />
      )}
    </Formulir>
  );
}
