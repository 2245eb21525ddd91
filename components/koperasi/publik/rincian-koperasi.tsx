import type { ReactNode } from 'react';
import { TautanTelepon } from '@/components/koperasi/tautan-telepon';
import { type ButirRingkas, DaftarRingkas, Kartu } from '@/components/ui';
import { kalimatSumber } from '@/lib/aturan/rules';
import {
  adalahSekunder,
  BENTUK_KOPERASI,
  JABATAN_PENGURUS,
  JENIS_KOPERASI,
  KELOMPOK_KOPERASI,
  labelAcuan,
  labelNomor,
  POLA_PENGELOLAAN,
  SEKTOR_USAHA,
} from '@/lib/koperasi/acuan';
import { kalimatKukPublik, kalimatRat, tautanSitus } from '@/lib/koperasi/publik/rules';
import type { ProfilKoperasiDto } from '@/lib/koperasi/publik/types';
import { gradeBagiUmum, LABEL_KEAKTIFAN } from '@/lib/koperasi/rat/rules';
import { formatAngka, formatTanggal } from '@/lib/platform/format';

const BELUM_TERCATAT = <span className="teks-lembut">Belum tercatat</span>;

function kkmp({ kkmpBeroperasi }: ProfilKoperasiDto): string {
  const dasar = 'Ya, koperasi kelurahan yang dibentuk lewat program Koperasi Merah Putih';
  if (kkmpBeroperasi === null) return dasar;
  return kkmpBeroperasi ? `${dasar}. Sudah beroperasi.` : `${dasar}. Belum beroperasi.`;
}

function kalimatAnggota(
  { jumlah, tahunBuku }: NonNullable<ProfilKoperasiDto['anggota']>,
  bentuk: ProfilKoperasiDto['bentuk'],
): string {
  const satuan = adalahSekunder(bentuk) ? 'koperasi' : 'orang';
  const menurut = tahunBuku === null ? 'buku daftar anggota' : `laporan tahun buku ${tahunBuku}`;
  return `${formatAngka(jumlah)} ${satuan}, menurut ${menurut}`;
}

function Profil({ koperasi }: { koperasi: ProfilKoperasiDto }) {
  const butir: ButirRingkas[] = [
    { istilah: 'Jenis', nilai: labelAcuan(JENIS_KOPERASI, koperasi.jenis) },
    { istilah: 'Bentuk', nilai: labelAcuan(BENTUK_KOPERASI, koperasi.bentuk) },
    { istilah: 'Kelompok', nilai: labelNomor(KELOMPOK_KOPERASI, koperasi.kelompok) },
    { istilah: 'Sektor usaha', nilai: labelNomor(SEKTOR_USAHA, koperasi.sektorUsaha) },
    { istilah: 'Pola pengelolaan', nilai: labelAcuan(POLA_PENGELOLAAN, koperasi.pola) },
    ...(koperasi.kkmp ? [{ istilah: 'Koperasi Merah Putih', nilai: kkmp(koperasi) }] : []),
    {
      istilah: 'Jumlah anggota',
      nilai: koperasi.anggota ? kalimatAnggota(koperasi.anggota, koperasi.bentuk) : BELUM_TERCATAT,
    },
    { istilah: 'Kelas usaha (KUK)', nilai: kalimatKukPublik(koperasi.kuk) ?? BELUM_TERCATAT },
    {
      istilah: 'Badan hukum',
      nilai: koperasi.nomorBadanHukum ? (
        <>
          {koperasi.nomorBadanHukum}
          {koperasi.tanggalBadanHukum
            ? `, tanggal ${formatTanggal(koperasi.tanggalBadanHukum)}`
            : null}
        </>
      ) : (
        BELUM_TERCATAT
      ),
    },
    {
      istilah: 'Nomor Induk Koperasi',
      nilai: koperasi.nomorIndukKoperasi ? (
        <span className="angka-tabular">{koperasi.nomorIndukKoperasi}</span>
      ) : (
        BELUM_TERCATAT
      ),
    },
  ];
  return (
    <Kartu judul="Profil">
      <DaftarRingkas butir={butir} />
    </Kartu>
  );
}

function situs(alamat: string): ReactNode {
  const href = tautanSitus(alamat);
  return href ? (
    <a className="tautan" href={href} rel="nofollow noopener external">
      {alamat}
    </a>
  ) : (
    alamat
  );
}

function Kantor({ koperasi }: { koperasi: ProfilKoperasiDto }) {
  const { telepon, hp, surel, situs: web } = koperasi.kontak;
  const butir: ButirRingkas[] = [
    {
      istilah: 'Alamat',
      nilai: (
        <>
          {koperasi.alamat}
          <br />
          {koperasi.wilayah}
        </>
      ),
    },
    {
      istilah: 'Telepon kantor',
      nilai: telepon ? <TautanTelepon nomor={telepon} /> : BELUM_TERCATAT,
    },
    ...(hp ? [{ istilah: 'HP kantor', nilai: <TautanTelepon nomor={hp} /> }] : []),
    {
      istilah: 'Surel kantor',
      nilai: surel ? (
        <a className="tautan" href={`mailto:${encodeURIComponent(surel).replace('%40', '@')}`}>
          {surel}
        </a>
      ) : (
        BELUM_TERCATAT
      ),
    },
    ...(web ? [{ istilah: 'Situs', nilai: situs(web) }] : []),
  ];
  return (
    <Kartu judul="Kantor">
      <DaftarRingkas butir={butir} />
    </Kartu>
  );
}

function Pengurus({ pengurus }: { pengurus: ProfilKoperasiDto['pengurus'] }) {
  return (
    <Kartu judul="Pengurus dan pengawas">
      {pengurus.length === 0 ? (
        <p className="teks-lembut">Belum ada nama yang tercatat.</p>
      ) : (
        <ul className="profil-pengurus">
          {pengurus.map(({ jabatan, nama }, letak) => (
            // Two people may hold the same office, and names repeat.
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only ever drawn once
            <li key={letak}>
              <strong>{nama}</strong>
              <span className="teks-lembut">, {labelAcuan(JABATAN_PENGURUS, jabatan)}</span>
            </li>
          ))}
        </ul>
      )}
    </Kartu>
  );
}

function RapatAnggota({ rat }: { rat: ProfilKoperasiDto['rat'] }) {
  return (
    <Kartu judul="Rapat Anggota Tahunan (RAT)">
      {rat.keaktifan.keaktifan === 'BELUM_ADA_DATA' ? null : (
        <p>{kalimatRat(rat.status, rat.tanggal)}</p>
      )}
      <div className="mt-3">
        <DaftarRingkas
          butir={[
            {
              istilah: 'Keaktifan',
              nilai: `${LABEL_KEAKTIFAN[rat.keaktifan.keaktifan]}. ${rat.keaktifan.alasan}`,
            },
            {
              istilah: 'Laporan RAT ke dinas',
              nilai: gradeBagiUmum(rat.grade),
            },
          ]}
        />
      </div>
      <p className="teks-lembut mt-2">
        Dalam RAT pengurus mempertanggungjawabkan uang dan usaha koperasi kepada anggota, sekali
        setahun. Dasar batas waktunya: {kalimatSumber(rat)}
      </p>
    </Kartu>
  );
}

/** Everything else one may want to know. */
export function RincianKoperasi({ koperasi }: { koperasi: ProfilKoperasiDto }) {
  return (
    <div className="profil-rincian">
      <Kantor koperasi={koperasi} />
      <Pengurus pengurus={koperasi.pengurus} />
      <RapatAnggota rat={koperasi.rat} />
      <Profil koperasi={koperasi} />
    </div>
  );
}
