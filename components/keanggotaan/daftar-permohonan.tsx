import { Pilihan } from '@/components/form';
import {
  Kartu,
  Kosong,
  Paginasi,
  Saringan,
  Tab,
  Tabel,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import {
  kalimatUntukKoperasi,
  LABEL_TAB,
  STATUS_MENURUT_TAB,
} from '@/lib/keanggotaan/permohonan/rules';
import {
  type SaringanPermohonan,
  TAB_PERMOHONAN,
  type TabPermohonan,
} from '@/lib/keanggotaan/permohonan/schema';
import type { DaftarPermohonanDto, PermohonanRingkasDto } from '@/lib/keanggotaan/permohonan/types';
import { kalimatStatusPermohonan, LABEL_STATUS_PERMOHONAN } from '@/lib/keanggotaan/rules';
import { formatAngka, formatTanggalPendek, sejak } from '@/lib/platform/format';
import { LencanaPermohonan } from './lencana-permohonan';

const JALUR = '/portal/permohonan';

/** Address of the list with some parameters changed; empty ones are left out. */
function alamat(
  saringan: SaringanPermohonan,
  ganti: Partial<Record<string, string | null>>,
): string {
  const param = new URLSearchParams();
  const semua = { ...saringan, sebelum: undefined, sesudah: undefined, ...ganti };
  for (const [nama, nilai] of Object.entries(semua)) if (nilai) param.set(nama, nilai);
  return `${JALUR}?${param}`;
}

/** One's own applications, each with its state in a sentence. */
export function PermohonanSaya({ daftar, kini }: { daftar: PermohonanRingkasDto[]; kini: Date }) {
  if (daftar.length === 0) {
    return (
      <Kosong
        judul="Anda belum punya permohonan"
        aksi={<TautanTombol href="/koperasi">Cari koperasi</TautanTombol>}
      >
        <p>Cari koperasi yang cocok, baca profilnya, lalu ajukan diri menjadi anggota.</p>
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
                  <Tautan href={`${JALUR}/${satu.id}`}>{satu.namaKoperasi}</Tautan>
                </h2>
                <p className="mt-1">
                  {kalimatStatusPermohonan(
                    satu.status,
                    sejak(satu.statusSejak, kini),
                    satu.keluarPada,
                  )}
                </p>
                <p className="teks-lembut mt-1">
                  {/* Lines of their own: no typeface that comes later breaks them elsewhere. */}
                  <span className="block">
                    Nomor <span className="angka-tabular">{satu.nomor}</span>
                  </span>
                  <span className="block">Diajukan {formatTanggalPendek(satu.dibuatPada)}</span>
                </p>
              </div>
              <LencanaPermohonan status={satu.status} berakhir={satu.keluarPada !== null} />
            </div>
          </Kartu>
        </li>
      ))}
    </ul>
  );
}

const KOSONG: Record<TabPermohonan, string> = {
  menunggu: 'Tidak ada permohonan yang menunggu keputusan.',
  pemohon: 'Tidak ada permohonan yang menunggu jawaban pemohon.',
  pembayaran: 'Tidak ada permohonan yang menunggu pembayaran simpanan pokok.',
  selesai: 'Belum ada permohonan yang selesai.',
};

/** The queue of those who decide or watch: tabs, filters, pages. */
export function AntreanPermohonan({
  saringan,
  antrean,
  jumlah,
  batasHitung,
  semuaKoperasi,
  kini,
}: {
  saringan: SaringanPermohonan;
  antrean: DaftarPermohonanDto;
  jumlah: Record<TabPermohonan, number>;
  batasHitung: number;
  semuaKoperasi: boolean;
  kini: Date;
}) {
  const { tab, cari, status, tanpaPengurus } = saringan;
  const hitungan = (n: number) =>
    n >= batasHitung ? `${formatAngka(batasHitung)}+` : formatAngka(n);
  const statusTab = STATUS_MENURUT_TAB[tab];
  const statusDipakai = status && statusTab.includes(status) ? status : undefined;
  const keping = [
    ...(cari ? [{ label: `Cari: ${cari}`, hapusHref: alamat(saringan, { cari: null }) }] : []),
    ...(statusDipakai
      ? [
          {
            label: LABEL_STATUS_PERMOHONAN[statusDipakai],
            hapusHref: alamat(saringan, { status: null }),
          },
        ]
      : []),
    ...(tanpaPengurus
      ? [
          {
            label: 'Koperasi tanpa akun pengurus',
            hapusHref: alamat(saringan, { tanpaPengurus: null }),
          },
        ]
      : []),
  ];
  return (
    <div className="grid gap-4">
      <Tab
        label="Bagian antrean"
        tab={TAB_PERMOHONAN.map((satu) => ({
          label: LABEL_TAB[satu],
          href: alamat(saringan, { tab: satu, status: null }),
          aktif: satu === tab,
          jumlah: hitungan(jumlah[satu]),
        }))}
      />
      <Saringan
        action={JALUR}
        cari={{
          nama: 'cari',
          label: semuaKoperasi ? 'Cari nomor, pemohon, atau koperasi' : 'Cari nomor atau pemohon',
          nilai: cari,
        }}
        tersembunyi={{ tab }}
        keping={keping}
        hapusSemuaHref={keping.length > 1 ? `${JALUR}?tab=${tab}` : undefined}
      >
        {statusTab.length > 1 || semuaKoperasi ? (
          <>
            {statusTab.length > 1 ? (
              <Pilihan
                nama="status"
                label="Keadaan"
                kosong="Semua keadaan"
                nilaiAwal={statusDipakai ?? ''}
                pilihan={statusTab.map((nilai) => ({
                  nilai,
                  label: LABEL_STATUS_PERMOHONAN[nilai],
                }))}
              />
            ) : null}
            {semuaKoperasi ? (
              <Pilihan
                nama="tanpaPengurus"
                label="Yang memutuskan"
                kosong="Semua"
                nilaiAwal={tanpaPengurus ?? ''}
                pilihan={[{ nilai: 'ya', label: 'Petugas, karena koperasi tanpa akun' }]}
              />
            ) : null}
          </>
        ) : null}
      </Saringan>
      <Tabel
        awal
        keterangan={`Permohonan: ${LABEL_TAB[tab].toLowerCase()}`}
        sembunyikanKeterangan
        kolom={[
          { kunci: 'pemohon', label: 'Pemohon' },
          { kunci: 'nomor', label: 'Nomor' },
          ...(semuaKoperasi ? [{ kunci: 'koperasi', label: 'Koperasi' }] : []),
          { kunci: 'keadaan', label: 'Keadaan' },
          { kunci: 'diajukan', label: 'Diajukan' },
        ]}
        baris={antrean.baris.map((satu) => ({
          id: satu.id,
          href: `${JALUR}/${satu.id}`,
          sel: {
            pemohon: satu.namaPemohon,
            nomor: <span className="angka-tabular">{satu.nomor}</span>,
            koperasi: satu.namaKoperasi,
            keadaan: (
              <>
                <LencanaPermohonan status={satu.status} berakhir={satu.keluarPada !== null} />
                <span className="teks-lembut mt-1 block">
                  {kalimatUntukKoperasi(
                    satu.status,
                    sejak(satu.statusSejak, kini),
                    satu.keluarPada,
                  )}
                </span>
              </>
            ),
            diajukan: formatTanggalPendek(satu.dibuatPada),
          },
        }))}
        kosong={
          <Kosong judul={keping.length > 0 ? 'Tidak ada yang cocok' : 'Tidak ada permohonan'}>
            <p>
              {keping.length > 0 ? 'Ubah kata yang dicari atau hapus saringannya.' : KOSONG[tab]}
            </p>
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={antrean.sebelum && alamat(saringan, { sebelum: antrean.sebelum })}
        berikutnyaHref={antrean.sesudah && alamat(saringan, { sesudah: antrean.sesudah })}
      />
    </div>
  );
}
