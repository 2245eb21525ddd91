import { Kartu, Tautan, TautanTombol } from '@/components/ui';
import { alamatModal } from '@/lib/permodalan/banding/rules';
import type { PembandingProduk, PembandingSumber } from '@/lib/permodalan/banding/types';
import type { SisaPilihan } from '@/lib/permodalan/pengajuan/loaders';
import type { ModalDto } from '@/lib/permodalan/pengajuan/types';
import {
  syaratBelumDiperiksa,
  type UsulanPinjaman,
  type UsulanProduk,
} from '@/lib/permodalan/usulan/rules';
import { formatPersen, formatRupiah } from '@/lib/platform/format';

function biaya({ biaya: satu }: PembandingProduk | PembandingSumber): string {
  if (!satu) return 'biayanya tidak disebut';
  const efektif = satu.efektif ? `, ${formatPersen(satu.efektif.perTahun)} efektif setahun` : '';
  return `total biaya ${formatRupiah(satu.totalBiaya)}${efektif}`;
}

/** What the portal did not check about a choice, so that nobody takes it for granted. */
function BelumDiperiksa({ satu }: { satu: PembandingProduk | PembandingSumber }) {
  const syarat = syaratBelumDiperiksa(satu);
  return syarat.length > 0 ? (
    <span className="teks-lembut block">Syarat yang belum diperiksa: {syarat.join(' ')}</span>
  ) : null;
}

const kalimatUsulan = ({ jumlah, tenor, angsuran }: UsulanPinjaman): string =>
  `${formatRupiah(jumlah)} selama ${tenor} bulan, angsuran paling besar ${formatRupiah(angsuran)}`;

/** Smaller amounts or more months at one's own koperasi that fit what is left. */
function Usulan({ usulan, sisa }: { usulan: UsulanProduk[]; sisa: bigint }) {
  if (usulan.length === 0) return null;
  return (
    <div>
      <h3 className="judul-4">Yang muat dalam sisa {formatRupiah(sisa)} sebulan</h3>
      <ul className="list-disc pl-5">
        {usulan.flatMap(({ produk, jumlah, tenor }) =>
          [jumlah, tenor].map((satu) =>
            satu ? (
              <li key={`${produk.ketentuanId} ${satu.jumlah} ${satu.tenor}`}>
                <Tautan
                  href={alamatModal('/portal/modal/ajukan', {
                    produk: produk.ketentuanId,
                    jumlah: satu.jumlah,
                    tenor: satu.tenor,
                  })}
                >
                  {produk.ketentuan.nama}, {produk.koperasi.nama}
                </Tautan>
                : {kalimatUsulan(satu)}
              </li>
            ) : null,
          ),
        )}
      </ul>
      <p className="teks-lembut">
        Dihitung dari perkiraan keuangan Anda, dan dapat mengambil hampir seluruh sisanya. Koperasi
        tetap memutuskan sendiri.
      </p>
    </div>
  );
}

/** Where else an owner who was refused may try, and what would fit what is left to them. */
export function SisaPilihanModal({ modal, sisa }: { modal: ModalDto; sisa: SisaPilihan | null }) {
  if (!sisa) return null;
  const { anggota, lain, program, usulan, terlaluBerat } = sisa;
  const takaran = { jumlah: modal.jumlah, tenor: modal.tenor };
  const kosong = anggota.length + lain.length + program.length === 0;
  return (
    <Kartu judul="Yang masih dapat Anda coba">
      <div className="grid gap-4">
        {kosong ? (
          <p>
            {terlaluBerat > 0
              ? 'Tidak ada sumber lain yang angsurannya muat dalam sisa pendapatan Anda untuk jumlah dan jangka waktu ini.'
              : 'Tidak ada sumber lain untuk jumlah dan jangka waktu ini.'}{' '}
            Coba jumlah yang lebih kecil.
          </p>
        ) : (
          <p>
            Untuk {formatRupiah(modal.jumlah)} selama {modal.tenor} bulan. Yang diperiksa portal
            jumlah, jangka waktu, dan angsurannya bila biayanya disebut; syarat lain diperiksa
            pemberi modal.
            {terlaluBerat > 0
              ? ` ${terlaluBerat} pilihan lain tidak ditampilkan karena angsurannya melebihi sisa pendapatan Anda.`
              : ''}
          </p>
        )}
        {sisa.sisa !== null && sisa.sisa <= 0n ? (
          <p>Menurut perkiraan keuangan Anda, tidak ada sisa sebulan untuk angsuran baru.</p>
        ) : null}
        {sisa.sisa !== null ? <Usulan usulan={usulan} sisa={sisa.sisa} /> : null}
        {anggota.length > 0 ? (
          <div>
            <h3 className="judul-4">Koperasi lain yang Anda ikuti</h3>
            <ul className="list-disc pl-5">
              {anggota.map((satu) => (
                <li key={satu.kunci}>
                  <Tautan
                    href={alamatModal('/portal/modal/ajukan', {
                      produk: satu.produk.ketentuanId,
                      ...takaran,
                    })}
                  >
                    {satu.nama}, {satu.produk.koperasi.nama}
                  </Tautan>
                  : {biaya(satu)}
                  <BelumDiperiksa satu={satu} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {program.length > 0 ? (
          <div>
            <h3 className="judul-4">Bank dan program</h3>
            <ul className="list-disc pl-5">
              {program.map((satu) => (
                <li key={satu.kunci}>
                  <strong>{satu.nama}</strong>, {satu.sumber.penyelenggara}: {biaya(satu)}
                  {satu.sumber.caraMengajukan ? `. ${satu.sumber.caraMengajukan}` : ''}
                  <BelumDiperiksa satu={satu} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {lain.length > 0 ? (
          <div>
            <h3 className="judul-4">Koperasi yang dapat Anda ikuti</h3>
            <ul className="list-disc pl-5">
              {lain.map((satu) => (
                <li key={satu.kunci}>
                  <Tautan href={`/koperasi/${satu.produk.koperasi.id}`}>
                    {satu.produk.koperasi.nama}
                  </Tautan>
                  , {satu.nama}: {biaya(satu)}. Gabung dahulu menjadi anggota.
                  <BelumDiperiksa satu={satu} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <p>
          <TautanTombol varian="kedua" href={alamatModal('/portal/modal/banding', takaran)}>
            Bandingkan semuanya
          </TautanTombol>
        </p>
      </div>
    </Kartu>
  );
}
