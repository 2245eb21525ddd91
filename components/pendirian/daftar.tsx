import { Pilihan } from '@/components/form';
import {
  Kartu,
  Kosong,
  Lencana,
  Paginasi,
  Saringan,
  Tab,
  Tabel,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { PILIHAN_KECAMATAN } from '@/components/wilayah/pilihan-wilayah';
import { LABEL_TAB, STATUS_MENURUT_TAB } from '@/lib/pendirian/daftar/rules';
import {
  type SaringanPendirian,
  TAB_PENDIRIAN,
  type TabPendirian,
} from '@/lib/pendirian/daftar/schema';
import type { PendirianRingkasDto } from '@/lib/pendirian/daftar/types';
import { kalimatGiliran, LABEL_STATUS_PENDIRIAN } from '@/lib/pendirian/tampilan/rules';
import type { UndanganSayaDto } from '@/lib/pendirian/undangan/reads';
import { formatAngka, formatTanggalPendek, sejak } from '@/lib/platform/format';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';
import { LencanaPendirian } from './lencana-pendirian';

const JALUR = '/portal/pendirian';

/** Invitations that wait for one's own answer. */
export function UndanganSaya({ undangan }: { undangan: UndanganSayaDto[] }) {
  if (undangan.length === 0) return null;
  return (
    <Kartu judul="Undangan menjadi pendiri">
      <ul className="grid gap-4">
        {undangan.map((satu) => (
          <li key={satu.id} className="flex flex-wrap items-center justify-between gap-3">
            <div>
              <p>
                <strong>{satu.nama}</strong>
              </p>
              <p className="teks-lembut">Dari {satu.pemrakarsa}</p>
            </div>
            <TautanTombol href={`${JALUR}/undangan/${satu.id}`}>
              Baca dan jawab<span className="hanya-pembaca"> undangan {satu.nama}</span>
            </TautanTombol>
          </li>
        ))}
      </ul>
    </Kartu>
  );
}

function Batas({ satu }: { satu: PendirianRingkasDto }) {
  if (!satu.batasPada) return null;
  return satu.lewat ? (
    <Lencana nada="kuning" ikon="jam">
      Lewat batas {formatTanggalPendek(satu.batasPada)}
    </Lencana>
  ) : (
    <span className="teks-lembut">Sampai {formatTanggalPendek(satu.batasPada)}</span>
  );
}

/** One's own foundings, each with where it stands. */
export function PendirianSaya({ daftar }: { daftar: PendirianRingkasDto[] }) {
  if (daftar.length === 0) {
    return (
      <Kosong judul="Anda belum ikut mendirikan koperasi">
        <p>
          Bila tidak ada koperasi yang cocok, dirikan koperasi bersama pemilik usaha lain di sekitar
          Anda.
        </p>
      </Kosong>
    );
  }
  return (
    <ul className="grid gap-4">
      {daftar.map((satu) => (
        <li key={satu.id}>
          <Kartu>
            <div className="flex flex-wrap items-start justify-between gap-2">
              <div>
                <h2 className="judul-3">
                  <Tautan href={`${JALUR}/${satu.id}`}>{satu.nama}</Tautan>
                </h2>
                <p className="mt-1">{satu.kalimat}</p>
                <p className="teks-lembut mt-1">
                  <span className="angka-tabular">{satu.nomor}</span>, {satu.jumlahPendiri} dari{' '}
                  paling sedikit {satu.pendiriPalingSedikit} pendiri. {satu.wilayah}
                </p>
              </div>
              <div className="grid justify-items-start gap-1">
                <LencanaPendirian status={satu.status} />
                <Batas satu={satu} />
              </div>
            </div>
          </Kartu>
        </li>
      ))}
    </ul>
  );
}

const KOSONG: Record<TabPendirian, string> = {
  dinas: 'Tidak ada pendirian yang menunggu dinas.',
  pemrakarsa: 'Tidak ada pendirian yang menunggu pemrakarsa.',
  selesai: 'Belum ada pendirian yang selesai.',
};

/** The queue of those who check or watch: tabs, filters, pages. */
export function AntreanPendirian({
  saringan,
  antrean,
  jumlah,
  batasHitung,
  kini,
}: {
  saringan: SaringanPendirian;
  antrean: Halaman<PendirianRingkasDto>;
  jumlah: Record<TabPendirian, number>;
  batasHitung: number;
  kini: Date;
}) {
  const { tab, cari, status, kecamatan, lewat } = saringan;
  const alamat = (ganti: Record<string, string | null | undefined>) =>
    alamatDaftar(JALUR, { ...saringan, sebelum: null, sesudah: null, ...ganti });
  const hitungan = (n: number) =>
    n >= batasHitung ? `${formatAngka(batasHitung)}+` : formatAngka(n);
  const statusTab = STATUS_MENURUT_TAB[tab];
  const statusDipakai = status && statusTab.includes(status) ? status : undefined;
  const namaKecamatan = PILIHAN_KECAMATAN.find((satu) => satu.nilai === kecamatan)?.label;
  const keping = [
    ...(cari ? [{ label: `Cari: ${cari}`, hapusHref: alamat({ cari: null }) }] : []),
    ...(statusDipakai
      ? [{ label: LABEL_STATUS_PENDIRIAN[statusDipakai], hapusHref: alamat({ status: null }) }]
      : []),
    ...(namaKecamatan
      ? [{ label: `Kecamatan: ${namaKecamatan}`, hapusHref: alamat({ kecamatan: null }) }]
      : []),
    ...(lewat ? [{ label: 'Lewat batas waktu', hapusHref: alamat({ lewat: null }) }] : []),
  ];
  return (
    <div className="grid gap-4">
      <Tab
        label="Bagian antrean"
        tab={TAB_PENDIRIAN.map((satu) => ({
          label: LABEL_TAB[satu],
          href: alamat({ tab: satu, status: null }),
          aktif: satu === tab,
          jumlah: hitungan(jumlah[satu]),
        }))}
      />
      <Saringan
        action={JALUR}
        cari={{ nama: 'cari', label: 'Cari nama atau nomor', nilai: cari }}
        tersembunyi={{ tab }}
        keping={keping}
        hapusSemuaHref={keping.length > 1 ? `${JALUR}?tab=${tab}` : undefined}
      >
        <Pilihan
          nama="status"
          label="Langkah"
          kosong="Semua langkah"
          nilaiAwal={statusDipakai ?? ''}
          pilihan={statusTab.map((nilai) => ({ nilai, label: LABEL_STATUS_PENDIRIAN[nilai] }))}
        />
        <Pilihan
          nama="kecamatan"
          label="Kecamatan"
          kosong="Semua kecamatan"
          nilaiAwal={kecamatan ?? ''}
          pilihan={[...PILIHAN_KECAMATAN]}
        />
        {tab === 'selesai' ? null : (
          <Pilihan
            nama="lewat"
            label="Batas waktu"
            kosong="Semua"
            nilaiAwal={lewat ?? ''}
            pilihan={[{ nilai: 'ya', label: 'Sudah lewat' }]}
          />
        )}
      </Saringan>
      <Tabel
        awal
        keterangan={`Pendirian koperasi: ${LABEL_TAB[tab].toLowerCase()}`}
        sembunyikanKeterangan
        kolom={[
          { kunci: 'nama', label: 'Nama' },
          { kunci: 'nomor', label: 'Nomor' },
          { kunci: 'langkah', label: 'Langkah' },
          { kunci: 'pendiri', label: 'Pendiri', rata: 'kanan' },
          { kunci: 'wilayah', label: 'Wilayah' },
          { kunci: 'sejak', label: 'Sejak' },
        ]}
        baris={antrean.baris.map((satu) => ({
          id: satu.id,
          href: `${JALUR}/${satu.id}`,
          sel: {
            nama: satu.nama,
            nomor: <span className="angka-tabular">{satu.nomor}</span>,
            langkah: (
              <>
                <LencanaPendirian status={satu.status} />
                <span className="teks-lembut mt-1 block">{kalimatGiliran(satu)}</span>
              </>
            ),
            pendiri: `${satu.jumlahPendiri} / ${satu.pendiriPalingSedikit}`,
            wilayah: satu.wilayah,
            sejak: (
              <>
                {sejak(satu.statusSejak, kini)}
                <span className="block">
                  <Batas satu={satu} />
                </span>
              </>
            ),
          },
        }))}
        kosong={
          <Kosong judul={keping.length > 0 ? 'Tidak ada yang cocok' : 'Tidak ada pendirian'}>
            <p>
              {keping.length > 0 ? 'Ubah kata yang dicari atau hapus saringannya.' : KOSONG[tab]}
            </p>
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={antrean.sebelum && alamat({ sebelum: antrean.sebelum })}
        berikutnyaHref={antrean.setelah && alamat({ sesudah: antrean.setelah })}
      />
    </div>
  );
}
