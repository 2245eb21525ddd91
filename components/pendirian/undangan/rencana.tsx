import { DaftarRingkas, Kartu, Tautan } from '@/components/ui';
import { alamatPendirian } from '@/lib/pendirian/rules';
import type { RencanaUndanganDto } from '@/lib/pendirian/undangan/types';
import { formatRupiah } from '@/lib/platform/format';

/** What an invitation tells of the koperasi to be. */
export function RencanaUndangan({ rencana }: { rencana: RencanaUndanganDto }) {
  return (
    <Kartu judul="Rencana koperasi">
      <DaftarRingkas
        butir={[
          ...(rencana.memimpin ? [] : [{ istilah: 'Yang mengajak', nilai: rencana.pemrakarsa }]),
          { istilah: 'Bentuk', nilai: rencana.bentuk },
          { istilah: 'Jenis dan pola', nilai: `${rencana.jenis}, ${rencana.pola.toLowerCase()}` },
          { istilah: 'Tempat', nilai: rencana.wilayah },
          {
            istilah: 'Tujuan',
            nilai: <span className="whitespace-pre-line">{rencana.tujuan}</span>,
          },
          {
            istilah: 'Kegiatan usaha',
            nilai: <span className="whitespace-pre-line">{rencana.kegiatan}</span>,
          },
          {
            istilah: 'Usulan simpanan',
            nilai: `pokok ${formatRupiah(rencana.simpananPokok)} sekali, wajib ${formatRupiah(rencana.simpananWajib)} setiap bulan`,
          },
          {
            istilah: 'Pendiri sekarang',
            nilai: `${rencana.jumlahPendiri} dari paling sedikit ${rencana.pendiriPalingSedikit} ${rencana.satuan}. Dasar: ${rencana.sumberPendiri}.`,
          },
        ]}
      />
    </Kartu>
  );
}

/** What being a founder means, before one agrees. */
export function ArtiPendiri({ sekunder }: { sekunder: boolean }) {
  return (
    <Kartu judul="Apa artinya menjadi pendiri">
      <ul className="list-disc pl-5">
        <li>Anda mengikuti penyuluhan dan rapat pendirian.</li>
        {sekunder ? (
          <>
            <li>Koperasi yang Anda wakili membayar simpanan pokok yang diputuskan rapat.</li>
            <li>
              Koperasi itu tercantum dalam akta dengan nama Anda sebagai wakilnya, dan koperasi
              itulah yang menjadi anggota saat koperasi sekunder sah.
            </li>
          </>
        ) : (
          <>
            <li>Anda membayar simpanan pokok yang diputuskan rapat.</li>
            <li>Nama Anda tercantum dalam akta, dan Anda menjadi anggota saat koperasi sah.</li>
          </>
        )}
        <li>Anda boleh mundur sampai hasil rapat pendirian dicatat.</li>
      </ul>
    </Kartu>
  );
}

/** What helps whoever lives outside of the area: the initiator may widen it, except that of a KKMP. */
export function LuarWilayah({ rencana }: { rencana: RencanaUndanganDto }) {
  const alamat = (
    <>
      perbaiki alamat Anda di halaman <Tautan href="/portal/usaha-saya">Usaha saya</Tautan> bila
      keliru
    </>
  );
  if (rencana.adalahKkmp) {
    return <p>Wilayah Koperasi Kelurahan Merah Putih tetap satu kelurahan. Anda dapat {alamat}.</p>;
  }
  if (!rencana.memimpin) {
    return (
      <p>
        Minta {rencana.pemrakarsa} memperluas wilayahnya, atau {alamat}.
      </p>
    );
  }
  return (
    <p>
      Anda pemrakarsanya:{' '}
      <Tautan href={`${alamatPendirian(rencana.pendirianId)}/ubah#wilayahKerja`}>
        perluas wilayah keanggotaan di rencananya
      </Tautan>
      , lalu buka halaman ini lagi. Atau {alamat}.
    </p>
  );
}
