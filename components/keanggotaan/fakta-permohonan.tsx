import { DaftarRingkas, Kartu, Tautan } from '@/components/ui';
import { kalimatVerifikasi } from '@/lib/keanggotaan/permohonan/rules';
import type { PermohonanDto } from '@/lib/keanggotaan/permohonan/types';
import { formatRupiah, formatTanggal, formatWaktu } from '@/lib/platform/format';

const LABEL_KELAMIN = { LAKI_LAKI: 'Laki-laki', PEREMPUAN: 'Perempuan' } as const;

/** Who applies, with which business, under which terms. */
export function FaktaPermohonan({ permohonan }: { permohonan: PermohonanDto }) {
  const { pemohon, usaha, koperasi } = permohonan;
  return (
    <>
      <Kartu judul="Pemohon">
        <DaftarRingkas
          butir={[
            { istilah: 'Nama', nilai: pemohon.nama },
            { istilah: 'NIK penduduk', nilai: pemohon.nikPenduduk ?? 'belum diisi' },
            { istilah: 'Telepon', nilai: pemohon.telepon ?? 'belum diisi' },
            {
              istilah: 'Jenis kelamin',
              nilai: pemohon.jenisKelamin ? LABEL_KELAMIN[pemohon.jenisKelamin] : 'belum diisi',
            },
            { istilah: 'Tahun lahir', nilai: pemohon.tahunLahir ?? 'belum diisi' },
            { istilah: 'Tempat tinggal', nilai: pemohon.wilayah },
            {
              istilah: 'Usaha yang diwakili',
              nilai: usaha
                ? `${usaha.nama} (${usaha.nomor}): ${usaha.kegiatanUtama}`
                : 'tidak mewakili usaha tertentu',
            },
            ...(usaha
              ? [
                  {
                    istilah: 'Pemeriksaan data usaha oleh DKUM',
                    nilai: kalimatVerifikasi(usaha.status, usaha.diverifikasiPada),
                  },
                ]
              : []),
          ]}
        />
        {permohonan.bukaIdentitasHref ? (
          <p className="mt-4">
            <Tautan href={permohonan.bukaIdentitasHref}>
              Lihat NIK penduduk dan telepon lengkap
            </Tautan>
            <span className="teks-lembut block">Alasan Anda dicatat.</span>
          </p>
        ) : null}
      </Kartu>
      <Kartu judul="Permohonan">
        <DaftarRingkas
          butir={[
            {
              istilah: 'Koperasi',
              nilai: <Tautan href={`/koperasi/${koperasi.id}`}>{koperasi.nama}</Tautan>,
            },
            { istilah: 'Diajukan', nilai: formatWaktu(permohonan.dibuatPada) },
            {
              istilah: 'Alasan bergabung',
              nilai: (
                <span className="whitespace-pre-line">{permohonan.alasan ?? 'tidak ditulis'}</span>
              ),
            },
            { istilah: 'Ahli waris', nilai: permohonan.ahliWaris ?? 'tidak ditunjuk' },
            {
              istilah: 'Simpanan pokok yang disetujui',
              nilai: formatRupiah(permohonan.simpananPokok),
            },
            {
              istilah: 'Simpanan wajib yang disetujui',
              nilai: `${formatRupiah(permohonan.simpananWajib)} setiap bulan`,
            },
          ]}
        />
      </Kartu>
    </>
  );
}

/** What was decided, by whom, and why. */
export function HasilKeputusan({ permohonan }: { permohonan: PermohonanDto }) {
  const { keputusan, anggota, status } = permohonan;
  if (!keputusan && !anggota) return null;
  const diterima = status === 'DITERIMA' || status === 'MENJADI_ANGGOTA';
  return (
    <Kartu judul="Keputusan">
      <DaftarRingkas
        butir={[
          ...(keputusan
            ? [
                {
                  istilah: diterima ? 'Diterima' : 'Diputuskan',
                  nilai: `${formatWaktu(keputusan.pada)}${keputusan.oleh ? ` oleh ${keputusan.oleh}` : ''}`,
                },
              ]
            : []),
          ...(keputusan?.atasNamaKoperasi
            ? [
                {
                  istilah: 'Cara memutuskan',
                  nilai: 'Dicatat petugas DKUM atas nama koperasi, yang belum punya akun.',
                },
              ]
            : []),
          ...(keputusan?.alasan
            ? [
                {
                  istilah: diterima ? 'Catatan' : 'Alasan',
                  nilai: <span className="whitespace-pre-line">{keputusan.alasan}</span>,
                },
              ]
            : []),
          ...(anggota
            ? [
                { istilah: 'Nomor anggota', nilai: anggota.nomorAnggota },
                { istilah: 'Anggota sejak', nilai: formatTanggal(anggota.tanggalMasuk) },
              ]
            : []),
        ]}
      />
    </Kartu>
  );
}
