import { PeringatanTidakSehat } from '@/components/koperasi/tidak-sehat';
import '../permodalan.css';
import type { ReactNode } from 'react';
import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Kartu, Lencana, Pemberitahuan, Rincian, Tautan, TautanTombol } from '@/components/ui';
import { alamatModal, angsuranBerlabel } from '@/lib/permodalan/banding/rules';
import type {
  BiayaPembanding,
  Pembanding,
  PembandingProduk,
  PembandingSumber,
} from '@/lib/permodalan/banding/types';
import { melebihiBatas } from '@/lib/permodalan/biaya/efektif/rules';
import { kalimatHarga } from '@/lib/permodalan/produk/rules';
import { LABEL_AKAD, LABEL_JENIS_SUMBER } from '@/lib/permodalan/rules';
import { awalBesar, formatPersen, formatRupiah, formatTanggal } from '@/lib/platform/format';

/** The amount, months and profit for which things are compared. */
export interface Takaran {
  jumlah: bigint;
  tenor: number;
  laba?: bigint | undefined;
}

function Angka({ biaya }: { biaya: BiayaPembanding }) {
  const kira = biaya.perkiraan ? ' (perkiraan)' : '';
  const angsuran = angsuranBerlabel(biaya);
  return (
    <dl className="pembanding-angka">
      <div className="pembanding-utama">
        <dt>Biaya efektif setahun{kira}</dt>
        <dd>{biaya.efektif ? formatPersen(biaya.efektif.perTahun) : 'tidak dapat dihitung'}</dd>
      </div>
      <div className="pembanding-utama">
        <dt>Total biaya{kira}</dt>
        <dd>{formatRupiah(biaya.totalBiaya)}</dd>
      </div>
      <div>
        <dt>{angsuran.label}</dt>
        <dd>{formatRupiah(angsuran.jumlah)}</dd>
      </div>
      <div>
        <dt>Dipotong di muka</dt>
        <dd>{biaya.biayaDiMuka === 0n ? 'tidak ada' : formatRupiah(biaya.biayaDiMuka)}</dd>
      </div>
    </dl>
  );
}

const TANPA_BIAYA = {
  TIDAK_DISEBUT: 'Biayanya tidak disebut sumbernya, jadi tidak dapat dibandingkan.',
  PERLU_LABA:
    'Biayanya bagian dari laba usaha. Isi perkiraan laba sebulan di atas untuk menghitungnya.',
} as const;

function Biaya({ satu }: { satu: Pembanding }) {
  if (satu.biaya) return <Angka biaya={satu.biaya} />;
  return satu.tanpaBiaya ? <p className="teks-lembut">{TANPA_BIAYA[satu.tanpaBiaya]}</p> : null;
}

function Kerangka({
  satu,
  judul,
  anak,
  lencana,
  children,
  aksi,
}: {
  satu: Pembanding;
  judul: ReactNode;
  anak: ReactNode;
  lencana: ReactNode;
  children?: ReactNode;
  aksi: ReactNode;
}) {
  return (
    <Kartu className="pembanding">
      <div className="pembanding-kepala">
        <div>
          <h3 className="judul-3">{judul}</h3>
          <p className="teks-lembut">{anak}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {satu.termurah ? (
            <Lencana nada="hijau" ikon="centang">
              Biaya terendah di bagian ini
            </Lencana>
          ) : null}
          {lencana}
        </div>
      </div>
      <Biaya satu={satu} />
      {children}
      <div className="flex flex-wrap items-center gap-3">{aksi}</div>
    </Kartu>
  );
}

/** What an owner can do next about a product: apply, open what they have, or join first. */
function AksiProduk({ satu, takaran }: { satu: PembandingProduk; takaran: Takaran }) {
  const { ketentuanId, koperasi } = satu.produk;
  if (koperasi.pengajuanTerbuka) {
    return (
      <TautanTombol varian="kedua" href={`/portal/modal/${koperasi.pengajuanTerbuka.id}`}>
        Lihat pengajuan Anda: {koperasi.pengajuanTerbuka.produk}
      </TautanTombol>
    );
  }
  if (!koperasi.anggota) {
    return koperasi.menerimaAnggota ? (
      <TautanTombol varian="kedua" href={`/portal/permohonan/baru?koperasi=${koperasi.id}`}>
        Gabung dahulu
      </TautanTombol>
    ) : (
      <span className="teks-lembut">Koperasi ini sedang tidak menerima anggota baru.</span>
    );
  }
  if (!koperasi.adaPengurus) {
    return <span className="teks-lembut">Ajukan langsung di kantor koperasinya.</span>;
  }
  const { jumlah, tenor } = takaran;
  return (
    <TautanTombol
      href={alamatModal('/portal/modal/ajukan', { produk: ketentuanId, jumlah, tenor })}
    >
      Ajukan modal ini
    </TautanTombol>
  );
}

export function KartuProduk({
  satu,
  takaran,
  batas,
}: {
  satu: PembandingProduk;
  takaran: Takaran;
  /** Percent a year, of the rule in force. */
  batas: string;
}) {
  const { koperasi, ketentuan, ketentuanId } = satu.produk;
  const efektif = satu.biaya?.efektif?.perTahun;
  return (
    <Kerangka
      satu={satu}
      judul={satu.nama}
      anak={
        <>
          <Tautan href={`/koperasi/${koperasi.id}`}>{koperasi.nama}</Tautan>, {koperasi.wilayah}
        </>
      }
      lencana={
        <LencanaKategori kategori={koperasi.kategori} tahunBuku={koperasi.penilaianTahunBuku} />
      }
      aksi={
        <>
          <AksiProduk satu={satu} takaran={takaran} />
          {satu.biaya ? (
            <Tautan
              href={alamatModal('/portal/modal/rencana', { produk: ketentuanId, ...takaran })}
            >
              Rencana angsuran<span className="hanya-pembaca"> {satu.nama}</span>
            </Tautan>
          ) : null}
        </>
      }
    >
      <p>
        {ketentuan.akad
          ? `${LABEL_AKAD[ketentuan.akad]}: ${kalimatHarga(ketentuan)}`
          : awalBesar(kalimatHarga(ketentuan))}
        .{ketentuan.agunan ? ` Agunan: ${ketentuan.agunan}.` : ''}
      </p>
      <PeringatanTidakSehat kategori={koperasi.kategori}>
        Tidak dianjurkan. Tanyakan kepada pengurus apa yang sedang dibenahi sebelum meminjam atau
        menyimpan uang di sini.
      </PeringatanTidakSehat>
      {efektif && melebihiBatas(efektif, batas) ? (
        <p className="teks-lembut">
          Biaya efektifnya di atas {formatPersen(batas)} setahun, batas jasa pinjaman koperasi.
        </p>
      ) : null}
    </Kerangka>
  );
}

export function KartuSumber({ satu, takaran }: { satu: PembandingSumber; takaran: Takaran }) {
  const { sumber, syarat } = satu;
  const tidak = syarat.filter((isi) => isi.keadaan === 'TIDAK');
  const periksa = syarat.filter((isi) => isi.keadaan === 'PERLU_DIPERIKSA');
  return (
    <Kerangka
      satu={satu}
      judul={satu.nama}
      anak={`${sumber.penyelenggara}, ${LABEL_JENIS_SUMBER[sumber.jenis].toLowerCase()}`}
      lencana={
        sumber.belumDikonfirmasi ? (
          <Lencana nada="kuning" ikon="seru">
            Belum dikonfirmasi
          </Lencana>
        ) : null
      }
      aksi={
        satu.biaya ? (
          <Tautan href={alamatModal('/portal/modal/rencana', { sumber: sumber.id, ...takaran })}>
            Rencana angsuran<span className="hanya-pembaca"> {satu.nama}</span>
          </Tautan>
        ) : null
      }
    >
      {tidak.length > 0 ? (
        <Pemberitahuan nada="info" judul="Menurut data Anda, syarat ini belum terpenuhi">
          {tidak.map((isi) => isi.kalimat).join(' ')}
        </Pemberitahuan>
      ) : null}
      <Rincian
        judul={
          <>
            Syarat, cara mengajukan, dan sumber
            <span className="hanya-pembaca"> {satu.nama}</span>
          </>
        }
      >
        <div className="grid gap-2">
          {periksa.length > 0 ? (
            <p>Perlu diperiksa: {periksa.map((isi) => isi.kalimat).join(' ')}</p>
          ) : null}
          {sumber.syarat ? <p className="whitespace-pre-line">{sumber.syarat}</p> : null}
          {sumber.caraMengajukan ? <p>Cara mengajukan: {sumber.caraMengajukan}</p> : null}
          <p className="teks-lembut">
            Sumber: {sumber.sumber}, dibaca {formatTanggal(sumber.tanggalSumber)}.
            {sumber.catatan ? ` ${sumber.catatan}` : ''}
          </p>
        </div>
      </Rincian>
    </Kerangka>
  );
}
