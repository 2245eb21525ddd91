import {
  AreaTeks,
  Formulir,
  Isian,
  KotakCentang,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Kartu, Pemberitahuan, Tautan } from '@/components/ui';
import { keluarkanAnggotaAction } from '@/lib/keanggotaan/anggota/actions';
import { type PinjamanAnggota, sebutPinjaman } from '@/lib/keanggotaan/anggota/pinjaman/rules';
import { ALASAN_KELUAR } from '@/lib/keanggotaan/anggota/schema';
import type { AnggotaRinciDto } from '@/lib/keanggotaan/anggota/types';
import { LABEL_ALASAN_KELUAR } from '@/lib/keanggotaan/rules';
import { formatRupiah } from '@/lib/platform/format';

/** The loans that stand in the way of a leave, each with its page. */
function PinjamanBerjalan({ pinjaman }: { pinjaman: PinjamanAnggota[] }) {
  if (pinjaman.length === 0) return null;
  return (
    <Pemberitahuan nada="peringatan" judul="Masih ada pinjaman berjalan">
      <ul className="grid gap-1">
        {pinjaman.map((satu) => (
          <li key={satu.id}>
            <Tautan href={`/portal/modal/${satu.id}`}>{satu.nomor}</Tautan>: sisa pokok{' '}
            {formatRupiah(satu.sisaPokok)}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        Laporkan lunas dahulu, lalu catat keluarnya. Hanya anggota yang meninggal dunia dapat
        dicatat keluar selagi pinjamannya berjalan.
      </p>
    </Pemberitahuan>
  );
}

const TERTULIS = [
  { nama: 'tanggalKeluar', label: 'Tanggal keluar', rupa: 'tanggal' },
  { nama: 'alasanKeluar', label: 'Alasan keluar', pilihan: LABEL_ALASAN_KELUAR },
  { nama: 'keterangan', label: 'Keterangan' },
  { nama: 'konfirmasiPinjaman', label: 'Pinjaman yang Anda tahu masih berjalan' },
] as const;

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
      tertutup={anggota.bolehKeluarkan ? null : TERTULIS}
      nilaiAwal={
        anggota.bolehKeluarkan
          ? {
              tanggalKeluar: hariIni,
              ...(anggota.mintaKeluarPada ? { alasanKeluar: 'PERMINTAAN_SENDIRI' } : {}),
              ...nilaiAwal,
            }
          : nilaiAwal
      }
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
            <PinjamanBerjalan pinjaman={anggota.pinjaman} />
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
            />
            {anggota.pinjaman.length > 0 ? (
              <KotakCentang
                nama="konfirmasiPinjaman"
                nilai={sebutPinjaman(anggota.pinjaman)}
                label={`Anggota ini meninggal dunia, dan saya tahu pinjaman ${sebutPinjaman(anggota.pinjaman)} masih berjalan.`}
                petunjuk="Hanya bila alasannya meninggal dunia. Urus pelunasannya dengan ahli waris."
              />
            ) : null}
            <TombolKirim varian="bahaya">Catat keluar</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
