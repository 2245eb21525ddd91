import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { DaftarRingkas, Kartu, Pemberitahuan, Tautan } from '@/components/ui';
import type { NadaPemberitahuan } from '@/components/ui/pemberitahuan';
import { ARTI_KATEGORI, LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { formatDesimal, formatTanggal } from '@/lib/platform/format';
import { jalurVerifikasi, type KeadaanSertifikat, kodeTampil } from '@/lib/sertifikat/rules';
import type { HasilSidik, VerifikasiDto } from '@/lib/sertifikat/types';
import { ARTI_KEADAAN } from '@/lib/sertifikat/verifikasi/rules';
import { LencanaKeadaan } from './lencana-keadaan';

const NADA: Record<KeadaanSertifikat, NadaPemberitahuan> = {
  BERLAKU: 'sukses',
  KEDALUWARSA: 'peringatan',
  DIGANTIKAN: 'peringatan',
  DICABUT: 'galat',
};

function judulKeadaan({ keadaan, berakhirPada, berlakuHingga }: VerifikasiDto): string {
  const sejak = berakhirPada ? ` sejak ${formatTanggal(berakhirPada)}` : '';
  if (keadaan === 'DICABUT') return `Dicabut${sejak}`;
  if (keadaan === 'DIGANTIKAN') return `Digantikan${sejak}`;
  if (keadaan === 'KEDALUWARSA')
    return `Masa berlaku habis ${berlakuHingga ? formatTanggal(berlakuHingga) : ''}`;
  return 'Terdaftar dan berlaku';
}

/** The one answer somebody came for, in a sentence. */
export function PitaKeadaan({ sertifikat }: { sertifikat: VerifikasiDto }) {
  if (sertifikat.tandaTangan !== 'COCOK') {
    return (
      <Pemberitahuan nada="galat" judul="Catatan surat ini tidak dapat dipastikan">
        {sertifikat.tandaTangan === 'TIDAK_COCOK'
          ? 'Isi yang tersimpan tidak cocok dengan tanda tangannya. Jangan memakai surat ini; hubungi dinas.'
          : 'Kunci yang menandatanganinya tidak lagi terpasang, jadi isinya tidak dapat diperiksa. Hubungi dinas.'}
      </Pemberitahuan>
    );
  }
  const { keadaan, penggantiKode } = sertifikat;
  return (
    <Pemberitahuan nada={NADA[keadaan]} judul={judulKeadaan(sertifikat)}>
      <p>{ARTI_KEADAAN[keadaan]}</p>
      {penggantiKode ? (
        <p>
          <Tautan href={jalurVerifikasi(penggantiKode)}>Lihat surat penggantinya</Tautan>
        </p>
      ) : null}
    </Pemberitahuan>
  );
}

/** What the letter says, to be compared with the one in the hand. */
export function IsiSertifikat({ sertifikat }: { sertifikat: VerifikasiDto }) {
  const { koperasi, predikat, kategori, tahunBuku, berlakuHingga } = sertifikat;
  // Of a letter that is no longer in force, its result is history and nothing to be praised for.
  const berlaku = sertifikat.keadaan === 'BERLAKU';
  const dulu = (kata: string) => `Waktu diterbitkan: ${kata}`;
  const hingga = berlakuHingga ? formatTanggal(berlakuHingga) : null;
  return (
    <Kartu judul="Cocokkan dengan surat di tangan Anda">
      <DaftarRingkas
        butir={[
          {
            istilah: 'Koperasi',
            nilai: <Tautan href={`/koperasi/${koperasi.id}`}>{koperasi.nama}</Tautan>,
          },
          {
            istilah: 'Nomor Induk Koperasi',
            nilai: koperasi.nomorIndukKoperasi ?? 'Belum ada saat surat terbit',
          },
          { istilah: 'Badan hukum', nilai: koperasi.nomorBadanHukum ?? 'Belum tercatat' },
          { istilah: 'Tahun buku', nilai: String(tahunBuku) },
          { istilah: 'Total nilai', nilai: formatDesimal(sertifikat.total) },
          {
            istilah: 'Predikat',
            nilai: berlaku ? LABEL_PREDIKAT[predikat] : dulu(LABEL_PREDIKAT[predikat]),
          },
          {
            istilah: 'Kategori',
            nilai: berlaku ? (
              <LencanaKategori kategori={kategori} />
            ) : (
              dulu(LABEL_KATEGORI[kategori])
            ),
          },
          { istilah: 'Nomor surat', nilai: sertifikat.nomor },
          { istilah: 'Terbit', nilai: formatTanggal(sertifikat.tanggal) },
          berlaku
            ? { istilah: 'Berlaku sampai', nilai: hingga ?? 'Tanpa batas waktu' }
            : {
                istilah: 'Masa berlaku yang tertulis',
                nilai: hingga ? `sampai ${hingga}` : 'tanpa batas waktu',
              },
          { istilah: 'Keadaan', nilai: <LencanaKeadaan keadaan={sertifikat.keadaan} /> },
          {
            istilah: 'Kode',
            nilai: <span className="angka-tabular">{kodeTampil(sertifikat.kode)}</span>,
          },
        ]}
      />
      {berlaku ? <p className="mt-4">{ARTI_KATEGORI[kategori]}</p> : null}
      {koperasi.tidakAktif ? (
        <div className="mt-4">
          <Pemberitahuan nada="peringatan" judul="Koperasi ini sekarang tercatat tidak aktif" />
        </div>
      ) : null}
      <p className="teks-lembut mt-4">
        Isi ini yang ditandatangani secara elektronik (Ed25519, kunci {sertifikat.kunciId}).{' '}
        <a className="tautan" href={`${jalurVerifikasi(sertifikat.kode)}/tanda-tangan`}>
          Bukti tanda tangan
        </a>{' '}
        dan <Tautan href="/verifikasi/kunci">kunci publiknya</Tautan> terbuka untuk siapa saja.
      </p>
    </Kartu>
  );
}

/** What an uploaded file, or a typed fingerprint, turned out to be. */
export function HasilBerkas({ hasil: { hasil, sidik, sertifikat } }: { hasil: HasilSidik }) {
  return (
    <section id="hasil" aria-label="Hasil pemeriksaan" className="grid gap-4">
      {hasil === 'ASLI' && sertifikat ? (
        <>
          <Pemberitahuan nada="sukses" judul="Berkas ini asli">
            Isinya sama persis dengan berkas yang diterbitkan dinas.
          </Pemberitahuan>
          <PitaKeadaan sertifikat={sertifikat} />
        </>
      ) : null}
      {hasil === 'MILIK_SURAT' && sertifikat ? (
        <>
          <Pemberitahuan
            nada="peringatan"
            judul={`Sidik jari ini milik surat nomor ${sertifikat.nomor}`}
          >
            Berkas di tangan Anda belum diperiksa. Pilih berkas PDF-nya di bawah, lalu pilih Periksa
            berkas.
          </Pemberitahuan>
          <PitaKeadaan sertifikat={sertifikat} />
        </>
      ) : null}
      {hasil === 'SIDIK_TIDAK_DIKENAL' ? (
        <Pemberitahuan nada="peringatan" judul="Sidik jari ini tidak dikenal">
          Tidak ada surat dari portal ini dengan sidik jari itu. Untuk memeriksa berkas PDF, pilih
          berkasnya di bawah.
        </Pemberitahuan>
      ) : null}
      {hasil === 'BERUBAH' && sertifikat ? (
        <Pemberitahuan nada="galat" judul="Berkas ini sudah berubah">
          Berkas ini menyebut surat nomor {sertifikat.nomor}, tetapi isinya tidak sama dengan berkas
          yang diterbitkan dinas. Jangan dipakai. Yang diterbitkan dinas tertulis di bawah.
        </Pemberitahuan>
      ) : null}
      {hasil === 'TIDAK_DIKENAL' ? (
        <Pemberitahuan nada="galat" judul="Berkas ini tidak dikenal">
          <p>
            Tidak ada surat dari portal ini dengan isi seperti itu. Berkas hasil pindai, foto, atau
            cetak ulang tidak dapat dikenali; periksalah dengan kode di suratnya.
          </p>
        </Pemberitahuan>
      ) : null}
      {sertifikat ? <IsiSertifikat sertifikat={sertifikat} /> : null}
      <p className="teks-lembut wrap-anywhere">Sidik jari SHA-256: {sidik}</p>
    </section>
  );
}
