import type { ReactNode } from 'react';
import { AreaTeks, Formulir, Isian, TombolKirim } from '@/components/form';
import { Pemberitahuan, Tautan } from '@/components/ui';
import { aktifkanKoperasiAction, nonaktifkanKoperasiAction } from '@/lib/koperasi/status/actions';
import type { StatusKoperasi } from '@/lib/platform/db/generated/enums';
import { formatAngka } from '@/lib/platform/format';

const ALASAN = { nama: 'alasan', label: 'Alasan' };
const SEJAK = { nama: 'sejak', label: 'Tidak aktif sejak', rupa: 'tanggal' } as const;

/** What was filled in to end the activity, for one who was too late. */
export const STATUS_TERTULIS = [SEJAK, ALASAN];

const Alasan = ({ petunjuk }: { petunjuk: string }) => (
  <AreaTeks nama="alasan" label="Alasan" petunjuk={petunjuk} />
);

function Tombol({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-4">
      {children}
      <Tautan href={`/portal/koperasi/${id}`}>Batal</Tautan>
    </div>
  );
}

/** Ends or resumes the activity of a koperasi, with the reason. */
export function UbahStatusForm({
  id,
  status,
  permohonanBerjalan,
  nilai,
}: {
  id: string;
  status: StatusKoperasi;
  /** Applications to join that still run. */
  permohonanBerjalan: number;
  nilai: Record<string, string | string[]>;
}) {
  const aktif = status === 'AKTIF';
  return (
    <>
      <Pemberitahuan nada="info" judul="Akibatnya">
        {aktif
          ? 'Koperasi tampil sebagai tidak aktif di halaman publik dan tidak lagi menerima permohonan. Datanya tetap tersimpan, dan pengurusnya mendapat pemberitahuan.'
          : 'Koperasi tampil lagi sebagai aktif dan dapat menerima permohonan. Pengurusnya mendapat pemberitahuan.'}
      </Pemberitahuan>
      {aktif && permohonanBerjalan > 0 ? (
        <Pemberitahuan
          nada="peringatan"
          judul={`${formatAngka(permohonanBerjalan)} permohonan menjadi anggota belum selesai`}
        >
          Permohonan itu tidak dapat lagi diterima dan pembayarannya tidak dapat dicatat. Pemohonnya
          mendapat kabar bahwa koperasi ini tidak lagi menerima anggota dan bahwa mereka dapat
          mencari koperasi lain.
        </Pemberitahuan>
      ) : null}
      {aktif && permohonanBerjalan === 0 ? (
        <p>Tidak ada permohonan menjadi anggota yang belum selesai.</p>
      ) : null}
      {/* Both stand here, so that who comes too late is answered by the form that was sent. */}
      <Formulir
        id="nonaktifkan"
        aksi={nonaktifkanKoperasiAction}
        tertutup={aktif ? null : STATUS_TERTULIS}
        nilaiAwal={aktif ? nilai : {}}
        tersembunyi={{ id }}
      >
        {aktif ? (
          <>
            <Isian nama="sejak" label="Tidak aktif sejak" tipe="date" lebar="pendek" />
            <Alasan petunjuk="Misalnya: dua tahun tanpa RAT dan kantor sudah tutup menurut kunjungan lapangan." />
            <Tombol id={id}>
              <TombolKirim varian="bahaya">Nyatakan tidak aktif</TombolKirim>
            </Tombol>
          </>
        ) : null}
      </Formulir>
      <Formulir
        id="aktifkan"
        aksi={aktifkanKoperasiAction}
        tertutup={aktif ? [ALASAN] : null}
        nilaiAwal={aktif ? {} : nilai}
        tersembunyi={{ id }}
      >
        {aktif ? null : (
          <>
            <Alasan petunjuk="Misalnya: RAT sudah diadakan lagi dan kantornya buka menurut kunjungan lapangan." />
            <Tombol id={id}>
              <TombolKirim>Aktifkan kembali</TombolKirim>
            </Tombol>
          </>
        )}
      </Formulir>
    </>
  );
}
