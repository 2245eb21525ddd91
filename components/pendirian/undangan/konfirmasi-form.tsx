import {
  Formulir,
  Isian,
  Kelompok,
  KotakCentang,
  Pilihan,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { DaftarRingkas, Kartu, Pemberitahuan, Tautan } from '@/components/ui';
import { PernahDidata } from '@/components/umkm/penghubung/pernah-didata';
import { PILIHAN_KELAMIN } from '@/components/umkm/pilihan';
import { PilihKelurahan } from '@/components/wilayah/pilih-kelurahan';
import type { DokumenDto } from '@/lib/dokumen/types';
import { konfirmasiPendiriAction } from '@/lib/pendirian/pendiri/actions';
import type { DataPendiriDto } from '@/lib/pendirian/pendiri/reads';
import { LABEL_ISIAN } from '@/lib/umkm/bagian/rules';

const LABEL = { ...LABEL_ISIAN.pemilik, ...LABEL_ISIAN.alamat };

interface KonfirmasiProps {
  kode: string;
  orang: DataPendiriDto | null;
  ktp: DokumenDto[];
  koperasi: { id: string; nama: string; sah: boolean }[];
  sekunder: boolean;
  nama: string;
  persetujuan: string;
  nilaiAwal: Record<string, string | string[]>;
}

function DataDiri({ orang }: { orang: DataPendiriDto }) {
  return (
    <Kartu judul="Data diri Anda">
      <DaftarRingkas
        butir={[
          { istilah: 'Nama', nilai: orang.nama },
          { istilah: 'NIK penduduk', nilai: orang.nikPenduduk ?? 'belum diisi' },
          { istilah: 'Tempat dan tahun lahir', nilai: orang.kelahiran || 'belum diisi' },
          { istilah: 'Telepon', nilai: orang.telepon ?? 'belum diisi' },
          { istilah: 'Tempat tinggal', nilai: orang.wilayah },
        ]}
      />
      {orang.kurang.length > 0 ? (
        <Pemberitahuan nada="peringatan" judul="Data diri belum lengkap">
          Lengkapi {orang.kurang.join(', ')} di halaman{' '}
          <Tautan href="/portal/usaha-saya">Usaha saya</Tautan>, lalu buka undangan ini lagi.
        </Pemberitahuan>
      ) : (
        <p className="petunjuk mt-4">
          Ada yang berubah? Perbaiki di halaman{' '}
          <Tautan href="/portal/usaha-saya">Usaha saya</Tautan>.
        </p>
      )}
    </Kartu>
  );
}

function OrangBaru() {
  return (
    <>
      <PernahDidata />
      <Kelompok
        judul="Data diri"
        petunjuk="Tulis seperti di KTP. NIK penduduk, tanggal lahir, telepon, dan alamat disimpan terkunci."
      >
        <Isian nama="nama" label={LABEL.nama} autoComplete="name" />
        <Isian
          nama="nikPenduduk"
          label={LABEL.nikPenduduk}
          petunjuk="16 angka."
          inputMode="numeric"
          lebar="sedang"
          autoComplete="off"
        />
        <PilihanRadio
          nama="jenisKelamin"
          label={LABEL.jenisKelamin}
          pilihan={PILIHAN_KELAMIN}
          mendatar
        />
        <Isian nama="tempatLahir" label={LABEL.tempatLahir} lebar="sedang" />
        <Isian nama="tanggalLahir" label={LABEL.tanggalLahir} tipe="date" lebar="sedang" />
      </Kelompok>
      <Kelompok judul="Tempat tinggal dan telepon">
        <Isian nama="alamat" label={LABEL.alamat} autoComplete="street-address" />
        <Isian nama="rt" label={LABEL.rt} opsional lebar="pendek" inputMode="numeric" />
        <Isian nama="rw" label={LABEL.rw} opsional lebar="pendek" inputMode="numeric" />
        <PilihKelurahan label={LABEL.kelurahanKode} />
        <Isian
          nama="telepon"
          label={LABEL.telepon}
          petunjuk="Misalnya 0812 3456 7890."
          tipe="tel"
          lebar="sedang"
          autoComplete="tel"
        />
      </Kelompok>
    </>
  );
}

function PilihKtp({ ktp }: { ktp: DokumenDto[] }) {
  if (ktp.length === 0) return null;
  return (
    <PilihanRadio
      nama="ktpId"
      label="Foto KTP"
      petunjuk="Dipakai notaris untuk akta."
      nilaiAwal={ktp[0]?.id}
      pilihan={ktp.map((satu) => ({
        nilai: satu.id,
        label: satu.namaAsli,
        petunjuk: `${satu.ukuran}, diunggah ${satu.pada}`,
      }))}
    />
  );
}

/** Who confirms, and the consent: a person with their data, or a koperasi by its pengurus. */
export function KonfirmasiForm(props: KonfirmasiProps) {
  const { kode, orang, ktp, koperasi, sekunder, nama, persetujuan, nilaiAwal } = props;
  return (
    <>
      {orang ? <DataDiri orang={orang} /> : null}
      {orang && orang.kurang.length > 0 ? null : (
        <Formulir
          id="konfirmasi"
          aksi={konfirmasiPendiriAction}
          nilaiAwal={{ nama, pekerjaan: orang?.pekerjaan ?? '', ...nilaiAwal }}
          tersembunyi={{ kode }}
          labelGalat={{ wni: 'Kewarganegaraan', setuju: 'Persetujuan' }}
        >
          {sekunder ? (
            <Pilihan
              nama="koperasiId"
              label="Koperasi yang Anda wakili"
              kosong="Pilih koperasi"
              lebar="penuh"
              pilihan={koperasi.map((satu) => ({
                nilai: satu.id,
                label: satu.sah ? satu.nama : `${satu.nama} (belum dapat mendirikan)`,
              }))}
            />
          ) : (
            <>
              {orang ? null : <OrangBaru />}
              <Isian
                nama="pekerjaan"
                label="Pekerjaan"
                petunjuk="Seperti di KTP, misalnya Wiraswasta."
                lebar="sedang"
              />
              <PilihKtp ktp={ktp} />
            </>
          )}
          <KotakCentang nama="wni" label="Saya warga negara Indonesia" />
          <KotakCentang nama="setuju" label={persetujuan} />
          <TombolKirim>Saya bersedia menjadi pendiri</TombolKirim>
        </Formulir>
      )}
    </>
  );
}
